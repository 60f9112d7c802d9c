import type {ReactNode} from 'react';
import {LABELS, type Label, type Outcome} from '@site/src/domain/figures/watchTimeBias';

import {minutes, percent, strings} from './strings';

/** What each label makes of the top of the feed, at the reader's setting. */
export function OutcomeTable({byLabel}: {byLabel: Record<Label, Outcome>}): ReactNode {
  const {table, labels} = strings;
  return (
    <table>
      <thead>
        <tr>
          {Object.values(table).map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LABELS.map((label) => {
          const outcome = byLabel[label];
          return (
            <tr key={label}>
              <th scope="row">{labels[label]}</th>
              <td>{minutes(outcome)}</td>
              <td>{percent(outcome.satisfied)}</td>
              <td>{percent(outcome.long)}</td>
              <td>{percent(outcome.bait)}</td>
              <td>{outcome.interest.toFixed(2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
