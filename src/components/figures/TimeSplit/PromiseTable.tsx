import type {ReactNode} from 'react';
import type {TimeSplit} from '@site/src/domain/figures/timeSplit';

import {levelsText, minutesText, strings} from './strings';

/** What is promised and what comes, at the reader's setting and for the models that the splits would choose. */
export function PromiseTable({here, chosen}: TimeSplit): ReactNode {
  const {table} = strings;
  const rows: [string, string, number][] = [
    [table.here(levelsText(here.levels)), minutesText(here.random), here.after],
    [table.hereInTime(levelsText(here.levels)), minutesText(here.time), here.after],
    [
      table.random(levelsText(chosen.random.levels)),
      minutesText(chosen.random.random),
      chosen.random.after,
    ],
    [table.time(levelsText(chosen.time.levels)), minutesText(chosen.time.time), chosen.time.after],
    [table.best(levelsText(chosen.best.levels)), table.none, chosen.best.after],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.model}</th>
          <th scope="col">{table.promised}</th>
          <th scope="col">{table.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, promised, after]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{promised}</td>
            <td>{minutesText(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
