import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useMemo, type ReactNode} from 'react';

import {
  countsOf,
  loosenings,
  passing,
  writeFilter,
  type Gallery as GalleryData,
} from '@site/src/domain/diagramLibrary';

import CardList from './CardList';
import {choicesOf} from './choices';
import FilterForm from './FilterForm';
import {strings} from './strings';
import styles from './styles.module.css';
import Told from './Told';
import {useFilter} from './useFilter';
import {useList} from './useList';
import {useWords, type LoadWords} from './useWords';

export interface GalleryProps {
  gallery: GalleryData;
  loadWords: LoadWords;
}

/** All diagrams, to look through and to narrow down. */
export function Gallery({gallery, loadWords}: GalleryProps): ReactNode {
  const choices = useMemo(() => choicesOf(gallery), [gallery]);
  const state = useFilter(choices.values);
  const {filter} = state;
  const words = useWords(filter.text, loadWords);
  const {hasWords} = words;
  const found = useMemo(() => {
    const shown = passing(gallery, filter, hasWords);
    const ways = shown.length === 0 ? loosenings(gallery, filter, hasWords) : [];
    return {shown: new Set(shown), ways, counts: countsOf(gallery, filter, hasWords)};
  }, [gallery, filter, hasWords]);
  const isNarrowed = writeFilter(filter) !== '';
  const {list, follow} = useList();
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <>
      <noscript>
        <p>{strings.noScript}</p>
      </noscript>
      <FilterForm {...state} choices={choices} counts={found.counts} onText={words.load} />
      <Told
        isNarrowed={isNarrowed}
        shown={found.shown.size}
        of={gallery.entries.length}
        ways={found.ways}
        words={words}
        titles={choices.titles}
        choose={state.choose}
      />
      <div ref={list} className={styles.list} data-flat={isNarrowed} onClick={follow}>
        <CardList gallery={gallery} shown={found.shown} hrefOf={withBaseUrl} />
      </div>
    </>
  );
}
