import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {addressOfNext, type DueToday, type Next} from '@site/src/domain/progress';

import {NOTHING} from '../ui/Standing/strings';
import * as strings from './strings';
import styles from './styles.module.css';

interface TodayViewProps {
  /** Absent until the record is read. */
  due?: DueToday;
  next?: Next;
  hasPlan: boolean;
  /** What the record is compared with did not load. */
  hasFailed: boolean;
}

/** What to do next, and what is due. Everything has its room from the start. */
export function TodayView({due, next, hasPlan, hasFailed}: TodayViewProps): ReactNode {
  const {cards, diagrams, plan, noPlan} = strings.today;
  return (
    <section className={styles.today} aria-label={strings.today.label}>
      <noscript>
        <p className={styles.next}>{strings.today.withoutScript}</p>
      </noscript>
      <p className={styles.next}>
        {next ? (
          <NextLine next={next} />
        ) : (
          <span className={styles.reading}>
            {hasFailed ? strings.today.failed : strings.today.reading}
          </span>
        )}
      </p>
      <ul className={styles.due}>
        <Due to="/practice/cards/" name={cards} count={due?.cards} />
        <Due to="/practice/#recall" name={diagrams} count={due?.diagrams.length} />
        <Due
          to="/practice/plan/"
          name={plan}
          count={due && (hasPlan ? due.items.length : noPlan)}
        />
      </ul>
    </section>
  );
}

function NextLine({next}: {next: Next}): ReactNode {
  const [before, link, after] = strings.nextText(next);
  return (
    <>
      {before}
      <Link to={addressOfNext(next)}>{link}</Link>
      {after}
    </>
  );
}

function Due({to, name, count}: {to: string; name: string; count?: number | string}): ReactNode {
  return (
    <li>
      <Link to={to}>{name}</Link>: <strong>{count ?? NOTHING}</strong>
    </li>
  );
}
