import {useRef, type ReactNode} from 'react';

import {NO_FILTER, type Filter, type Loosening} from '@site/src/domain/diagramLibrary';

import Button from '../ui/Button';
import {looseningText, strings} from './strings';
import styles from './styles.module.css';
import type {FilterState} from './useFilter';
import type {Words} from './useWords';

interface ToldProps extends Pick<FilterState, 'choose'> {
  isNarrowed: boolean;
  shown: number;
  of: number;
  words: Words;
  /** For an empty result: what may be given up. */
  ways: Loosening[];
  titles: Record<string, string>;
}

/** How many diagrams there are, aloud too; for none, which choice to give up. */
export default function Told(props: ToldProps): ReactNode {
  const {isNarrowed, shown, of, words, ways, titles, choose} = props;
  const helpful = ways.filter(({count}) => count > 0);
  const row = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away: the focus stays beside what it changed.
  const give = (filter: Filter) => {
    row.current?.focus();
    choose(filter);
  };
  return (
    <div ref={row} className={styles.told} tabIndex={-1}>
      <p role="status">{words.state === 'loading' ? strings.loading : strings.shown(shown, of)}</p>
      {isNarrowed && (
        <Button variant="quiet" onClick={() => give(NO_FILTER)}>
          {strings.clear}
        </Button>
      )}
      {words.state === 'failed' && (
        <p role="alert">
          {strings.failed} <Button onClick={() => words.load()}>{strings.retry}</Button>
        </p>
      )}
      {shown === 0 && (
        <div className={styles.loosen}>
          <p>{helpful.length > 0 ? strings.nothing : strings.hopeless}</p>
          {helpful.map((way) => (
            <Button key={`${way.part} ${way.value}`} onClick={() => give(way.filter)}>
              {looseningText(way, titles)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
