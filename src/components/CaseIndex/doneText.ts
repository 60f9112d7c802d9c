/** What there is to do in a case and what the reader has done of it, in a line that has its room from the start. */
import type {CaseFacts} from '@site/src/domain/caseIndex';
import type {PageStanding} from '@site/src/domain/progress';
import {howFar} from '@site/src/domain/progress/howFar';

import * as told from '../ui/Standing/strings';
import {strings} from './strings';
import type {OwnProgress} from './useStandings';

export function doneText({id, has}: CaseFacts, {standings, lack}: OwnProgress): string {
  const standing = standings?.get(id);
  if (standing && howFar(standing) !== 'not-begun') return partsOf(standing).join(' · ');
  const isKnown = standings && !lack;
  return [...(isKnown ? [strings.progress['not-begun']] : []), ...strings.has(has)].join(' · ');
}

/** Only what was done, in the words of the progress page. */
function partsOf({read, questions, cards, ticks, diagrams, attempts, mocks}: PageStanding) {
  const {names} = told;
  const parts: [count: number, name: string, text: string][] = [
    [questions.answered, names.quiz, told.quizText(questions)],
    [cards.seen, names.cards, told.cardsText(cards)],
    [ticks.ticked, names.ticks, told.ticksText(ticks)],
    [diagrams.recalled, names.diagrams, told.diagramsText(diagrams)],
    [attempts.answered, names.attempts, told.attemptsText(attempts)],
    [mocks.held, names.mocks, told.mocksText(mocks)],
  ];
  const done = parts.filter(([count]) => count > 0).map(([, name, text]) => `${name} ${text}`);
  return [`${names.read} ${told.readText(read)}`, ...done];
}
