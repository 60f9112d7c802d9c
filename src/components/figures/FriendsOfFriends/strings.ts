import {GRAPH} from '@site/src/domain/figures/friendGraph';
import type {FriendsOfFriends, Measured} from '@site/src/domain/figures/friendsOfFriends';
import type {Rule} from '@site/src/domain/figures/friendWalk';

/** Every word that the figure says. */
export const strings = {
  title: 'What a cap on two-hop walks costs, and what it saves',
  rules: {
    count: 'common neighbours',
    log: 'Adamic–Adar',
    walk: 'one over degree',
  } satisfies Record<Rule, string>,
  axisX: 'entries read from one friend’s list, at most',
  axisRecall: 'share of future edges that are suggested',
  axisTop: 'share of suggestions for the best connected 1%',
  controls: {
    cap: 'Cap per list',
    slots: 'Suggestions for a viewer',
    newest: 'Entries that are read',
    random: 'drawn at random',
    latest: 'the newest',
  },
  table: {
    measure: 'Measure',
    capped: 'With this cap',
    uncapped: 'Without a cap',
    read: 'Entries read, mean viewer',
    mostRead: 'Entries read, heaviest viewer',
    reach: 'Future edges among the candidates',
    recall: (rule: string) => `Future edges suggested: ${rule}`,
    top: (rule: string) => `For the best connected 1%: ${rule}`,
  },
  beside: ({cap, top}: Measured) =>
    `At a cap of ${cap} the best connected 1% of members get ${percent(top.count)} of the suggestions by common neighbours, ${percent(top.log)} by Adamic–Adar and ${percent(top.walk)} by one over degree.`,
  assumes:
    `A seeded graph of ${GRAPH.members.toLocaleString('en')} members in ${GRAPH.communities} communities with ${GRAPH.edges * 2} connections each on average. ` +
    `It grows by preferential attachment, then ${percent(GRAPH.close)} of further edges go to a random friend of a random friend and the others to popular members. ` +
    `The newest ${percent(GRAPH.held)} of the edges are held out as the future; 100 members who have future edges are the viewers. One sample: differences of two points are noise.`,
};

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** The figure at the reader's setting, in words. */
export function summary({here, uncapped}: FriendsOfFriends, slots: number): string {
  return (
    `At a cap of ${here.cap} a viewer’s walk reads ${count(here.read)} entries instead of ${count(uncapped.read)}, and meets ${percent(here.reach)} of the future edges instead of ${percent(uncapped.reach)}. ` +
    `Among ${slots} suggestions are ${percent(here.recall.count)} of the future edges by common neighbours (${percent(uncapped.recall.count)} without a cap), ` +
    `${percent(here.recall.log)} by Adamic–Adar (${percent(uncapped.recall.log)}) and ${percent(here.recall.walk)} by one over degree (${percent(uncapped.recall.walk)}). ` +
    `The best connected 1% get ${percent(here.top.count)} of the suggestions by common neighbours (${percent(uncapped.top.count)} without a cap).`
  );
}
