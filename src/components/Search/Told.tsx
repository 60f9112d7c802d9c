import {type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';

import {counted, strings} from './strings';
import styles from './styles.module.css';
import type {Search} from './useSearch';

interface ToldProps {
  search: Search;
  ask(query: string): void;
}

/** What is said above the results: how many, that there are none, that the index is missing; and what to try. */
export default function Told({search, ask}: ToldProps): ReactNode {
  const {status, results, suggestions, retry} = search;
  const stuck = results ? results.found === 0 : status === 'ready';
  return (
    <div className={styles.told}>
      <p role="status" className={styles.status}>
        {statusOf(search)}
      </p>
      {status === 'failed' && <Button onClick={retry}>{strings.retry}</Button>}
      {stuck && suggestions.length > 0 && (
        <p className={styles.suggestions}>
          {strings.suggestions}{' '}
          {suggestions.map((suggestion) => (
            <Button key={suggestion} onClick={() => ask(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

function statusOf({status, results}: Search): string {
  if (status === 'failed') return strings.failed;
  if (status === 'loading') return strings.loading;
  if (!results) return '';
  return results.found === 0 ? strings.none(results.query.trim()) : counted(results);
}
