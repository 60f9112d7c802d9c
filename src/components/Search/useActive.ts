import {useState} from 'react';

import type {SearchHit, SearchResults} from '@site/src/domain/search';

export interface Active {
  hit: SearchHit | undefined;
  /** Place of the hit among all that are shown, group after group. */
  at: number;
  /** Goes `step` hits on, round the ends. */
  move(step: number): void;
}

/** Which result the keys are on: the first of every new list of results. */
export function useActive(results: SearchResults | undefined): Active {
  const [moved, setMoved] = useState<{results: SearchResults | undefined; at: number}>();
  const hits = results?.groups.flatMap((group) => group.hits) ?? [];
  const at = moved?.results === results ? (moved?.at ?? 0) : 0;
  const move = (step: number) => {
    if (hits.length > 0) setMoved({results, at: (at + step + hits.length) % hits.length});
  };
  return {hit: hits[at], at, move};
}
