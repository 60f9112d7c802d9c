import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useState} from 'react';

import overview from '@generated/content-index/default/overview.json';
import {siteStore} from '@site/src/platform/storage';
import {type WorkedOn, lastWorkedOn} from '@site/src/domain/record/lastWorkedOn';
import styles from './styles.module.css';

/** Where the reader ticked or answered last. The line keeps its place while the record is being read. */
export default function LeftOff(): ReactNode {
  const last = useLastWorkedOn();
  const page = last && overview.pages[last.page];
  return (
    <p className={styles.left}>
      {page ? (
        <>
          Go on where you stopped: <Link to={page.path}>{page.title}</Link>, {counted(last)}.
        </>
      ) : (
        <>
          New here? <Link to="/framework/">Read the framework</Link> in fifteen minutes, then take
          one case.
        </>
      )}
    </p>
  );
}

function counted({ticked, answered, recalled, rehearsed, attempted}: WorkedOn): string {
  const done = [`${many(ticked, 'item')} ticked`, `${many(answered, 'question')} answered`];
  if (recalled > 0) done.push(`${many(recalled, 'diagram')} recalled`);
  if (rehearsed > 0) done.push(many(rehearsed, 'mock interview'));
  if (attempted > 0) done.push(`${many(attempted, 'section')} attempted`);
  return done.join(', ');
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function useLastWorkedOn(): WorkedOn | undefined {
  const [last, setLast] = useState<WorkedOn>();
  useEffect(() => {
    const store = siteStore();
    const read = (): void => setLast(lastWorkedOn(store.all()));
    read();
    return store.subscribe(read);
  }, []);
  return last;
}
