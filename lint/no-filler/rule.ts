import {wordRule, type Finding} from '../house-rule';

/** Words that say nothing, or that say it louder than it is; each with what to do instead. */
const FILLER: [RegExp, string][] = [
  [/\bdelv(?:e|es|ed|ing)\b/gi, 'say what is looked at'],
  [/\bleverag(?:e|es|ed|ing)\b/gi, 'write "use"'],
  [/\butili[sz](?:e|es|ed|ing)\b/gi, 'write "use"'],
  [/\bseamless(?:ly)?\b/gi, 'say what does not break'],
  [/\brobust and scalable\b/gi, 'say against what, and up to how much'],
  [/\bcutting[- ]edge\b/gi, 'name the method and its year'],
  [/\bgame[- ]chang(?:er|ing)\b/gi, 'say what changed'],
  [/\bcrucial(?:ly)?\b/gi, 'say what fails without it'],
  [/\bin today[’']s\b/gi, 'leave it out'],
  [/\bin the (?:modern|digital) (?:world|age|era)\b/gi, 'leave it out'],
  [
    /\bit(?:[’']s| is) (?:important|worth|crucial) (?:to note|noting|mentioning)\b/gi,
    'leave it out',
  ],
  [/\bneedless to say\b/gi, 'leave it out'],
  [/\bplays? a (?:key|vital|pivotal) role\b/gi, 'say what it does'],
  [/\bunlock the (?:power|potential)\b/gi, 'say what becomes possible'],
  [/\b(?:revolutioni[sz]|supercharg)(?:e|es|ed|ing)\b/gi, 'say what changed and by how much'],
];

export const noFiller = wordRule('no-filler', (text): Finding[] =>
  FILLER.flatMap(([pattern, advice]) =>
    [...text.matchAll(pattern)].map(({0: found, index}) => ({
      offset: index,
      message: `"${found.toLowerCase()}" is filler: ${advice}`,
    })),
  ),
);
