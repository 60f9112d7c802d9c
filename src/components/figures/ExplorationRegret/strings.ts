import {BANDIT, EARLY, type ExplorationRegret} from '@site/src/domain/figures/explorationRegret';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What exploring costs, and what not exploring costs',
  lines: {
    greedy: 'greedy: the highest mean so far',
    epsilon: 'epsilon-greedy: at times an item drawn at random',
    thompson: 'Thompson sampling: the highest draw from the beliefs',
  },
  axisX: `rounds, each ${BANDIT.impressions.toLocaleString('en')} impressions of one item`,
  axisY: 'clicks lost against always showing the best item',
  controls: {
    items: 'Items to choose from',
    epsilon: 'Epsilon: share of rounds with a random item',
    delay: 'Rounds until clicks are known',
    width: "Width of Thompson's draws ÷ true uncertainty",
  },
  table: {
    policy: `Mean of ${BANDIT.runs} runs`,
    greedy: 'Greedy',
    epsilon: 'Epsilon-greedy',
    thompson: 'Thompson sampling',
    early: `Lost in ${EARLY} rounds`,
    total: `Lost in ${BANDIT.rounds} rounds`,
    last: 'Lost per round at the end',
    found: 'Ends on the best item',
  },
  assumes:
    `Click rates of the items are drawn anew in each of ${BANDIT.runs} seeded runs, from a normal distribution of mean ` +
    `${formatQuantity(BANDIT.rate, 'ratio')} and standard deviation ${formatQuantity(BANDIT.spread, 'ratio')}, which all three policies know; a round's observed rate adds the ` +
    `chance of ${BANDIT.impressions.toLocaleString('en')} impressions. Beliefs are then exactly normal. All policies play the same worlds. A greedy choice among equals takes the first.`,
};

export function clicks(value: number): string {
  return value < 9.95 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

export function share(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary(
  {greedy, epsilon, thompson}: ExplorationRegret,
  items: number,
  delay: number,
): string {
  const late = delay > 0 ? `, clicks known ${delay} rounds late` : '';
  return (
    `${items} items, ${BANDIT.rounds} rounds${late}: greedy loses ${clicks(greedy.total)} clicks a run and ends on the best item in ${share(greedy.found)} of runs, ` +
    `epsilon-greedy ${clicks(epsilon.total)} and ${share(epsilon.found)}, Thompson sampling ${clicks(thompson.total)} and ${share(thompson.found)}. ` +
    `At the end a round still costs ${clicks(greedy.lastPerRound)}, ${clicks(epsilon.lastPerRound)} and ${clicks(thompson.lastPerRound)} clicks.`
  );
}
