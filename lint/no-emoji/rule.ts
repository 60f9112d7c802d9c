import {wordRule, type Finding} from '../house-rule';

/** Pictures in text are read aloud by name and look different on each machine. Arrows and ticks are letters. */
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu;

export const noEmoji = wordRule('no-emoji', (text): Finding[] =>
  [...text.matchAll(EMOJI)].map(({0: found, index}) => ({
    offset: index,
    message: `"${found}" is an emoji: say it in words`,
  })),
);
