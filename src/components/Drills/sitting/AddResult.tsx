import {type ReactNode, useRef, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import {
  drillIn,
  isSameDrill,
  resultsIn,
  type Drill,
  type DrillResult,
} from '@site/src/domain/drill';
import {openFragment} from '@site/src/platform/share';

import {strings} from './strings';
import styles from './styles.module.css';

interface AddResultProps {
  drill: Drill;
  add(results: readonly DrillResult[]): void;
}

/** Takes the link of somebody else's result of the same drill. Trusts nothing in it. */
export default function AddResult({drill, add}: AddResultProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const open = async () => {
    const results = await resultsAt(field.current?.value ?? '', drill).catch(() => undefined);
    say(results ? strings.added : strings.notThis);
    if (!results) return;
    add(results);
    if (field.current) field.current.value = '';
  };
  return (
    <form
      className={styles.compare}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label>
        <span>{strings.compare}</span>
        <input ref={field} type="text" autoComplete="off" spellCheck={false} maxLength={20_000} />
      </label>
      <Button type="submit">{strings.add}</Button>
      <span role="status">{said}</span>
    </form>
  );
}

/** The results that a link carries, if they are of this drill. */
async function resultsAt(link: string, drill: Drill): Promise<DrillResult[] | undefined> {
  const decoded = await openFragment(link.trim().replace(/^[^#]*#/, ''));
  if (!decoded.ok || decoded.shared.kind !== 'drill') return undefined;
  return isSameDrill(drillIn(decoded.shared), drill) ? resultsIn(decoded.shared) : undefined;
}
