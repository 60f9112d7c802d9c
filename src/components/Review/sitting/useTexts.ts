import {useCallback, useEffect, useRef, useState} from 'react';

import type {Card} from '@site/src/domain/cards';
import {fetchJson} from '@site/src/platform/siteData';

export type Texts = readonly Card[] | 'failed';

/**
 * The texts of the cards of `pages`, each page fetched once.
 * @param retry fetches again what failed
 */
export function useTexts(
  pages: readonly string[],
  addressOf: (page: string) => string | undefined,
): {textsOf: (page: string) => Texts | undefined; retry: () => void} {
  const [texts, setTexts] = useState<ReadonlyMap<string, Texts>>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = pages.filter((page) => !texts.has(page)).join(' ');
  useEffect(() => {
    const keep = (page: string, got: Texts) => {
      if (got === 'failed') asked.current.delete(page);
      setTexts((before) => new Map(before).set(page, got));
    };
    for (const page of wanted.split(' ').filter((one) => one && !asked.current.has(one))) {
      asked.current.add(page);
      fetchJson<Card[]>(addressOf(page) ?? '', new AbortController().signal).then(
        (cards) => keep(page, cards),
        () => keep(page, 'failed'),
      );
    }
  }, [wanted, addressOf]);
  const textsOf = useCallback((page: string) => texts.get(page), [texts]);
  const retry = () =>
    setTexts((before) => new Map([...before].filter(([, got]) => got !== 'failed')));
  return {textsOf, retry};
}
