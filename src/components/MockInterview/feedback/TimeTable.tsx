import {type ReactNode} from 'react';

import {
  elapsedOf,
  phaseTimes,
  plannedPhases,
  timeText,
  type MockBody,
  type MockCase,
} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';

const MINUTE_MS = 60_000;

/** Minutes used beside minutes planned, phase by phase. */
export default function TimeTable({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const times = phaseTimes(plannedPhases(of.interview, body.lengthMinutes), body.clock);
  const mostMs = Math.max(
    ...times.map(({minutes, spentMs}) => Math.max(minutes * MINUTE_MS, spentMs)),
  );
  return (
    <section>
      <h3>{strings.time}</h3>
      <table className={styles.times}>
        <thead>
          <tr>
            <th scope="col">{strings.columns.phase}</th>
            <th scope="col">{strings.columns.planned}</th>
            <th scope="col">{strings.columns.used}</th>
            <th scope="col">{strings.columns.difference}</th>
          </tr>
        </thead>
        <tbody>
          {times.map(({id, title, minutes, spentMs}) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <TimeBars planned={(minutes * MINUTE_MS) / mostMs} used={spentMs / mostMs} />
              </th>
              <td>{strings.minutes(minutes)}</td>
              <td>{timeText(spentMs)}</td>
              <td>{difference(spentMs - minutes * MINUTE_MS)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.total}</th>
            <td>{strings.minutes(body.lengthMinutes)}</td>
            <td>{timeText(elapsedOf(body.clock))}</td>
            <td>{difference(elapsedOf(body.clock) - body.lengthMinutes * MINUTE_MS)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Both as a share of the longest, 0–1. */
function TimeBars({planned, used}: {planned: number; used: number}): ReactNode {
  return (
    <span className={styles.bars} aria-hidden="true">
      <span className={styles.planned} style={{width: `${planned * 100}%`}} />
      <span className={styles.used} style={{width: `${used * 100}%`}} />
    </span>
  );
}

function difference(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${timeText(Math.abs(ms))}`;
}
