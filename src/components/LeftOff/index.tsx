import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useState} from 'react';

import {useNow} from '@site/src/platform/clock/useNow';
import {useWholeRecord} from '@site/src/platform/storage';

import type Continue from './Continue';
import * as strings from './strings';
import styles from './styles.module.css';

/**
 * Where to go on: the section that was read last and what is due today; for a new reader the beginning. It has its
 * room from the start. Without a record nothing of it is loaded.
 */
export function LeftOff(): ReactNode {
  const {records} = useWholeRecord();
  const nowMs = useNow();
  const hasRecord = records.some(({kind}) => kind !== 'meta');
  const [loaded, setLoaded] = useState<{Continue: typeof Continue}>();
  useEffect(() => {
    if (!hasRecord) return;
    import('./Continue').then(
      (module) => setLoaded({Continue: module.default}),
      () => undefined, // offline: the beginning is offered
    );
  }, [hasRecord]);
  return (
    <div className={styles.left}>
      {hasRecord && loaded && nowMs !== undefined ? (
        <loaded.Continue records={records} nowMs={nowMs}>
          <NewHere />
        </loaded.Continue>
      ) : (
        <p className={styles.place}>
          <NewHere />
        </p>
      )}
    </div>
  );
}

function NewHere(): ReactNode {
  const [before, link, after] = strings.newHere;
  return (
    <>
      {before}
      <Link to="/framework/">{link}</Link>
      {after}
    </>
  );
}
