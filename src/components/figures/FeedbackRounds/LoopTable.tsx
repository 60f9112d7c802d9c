import type {ReactNode} from 'react';
import type {FeedbackRounds} from '@site/src/domain/figures/feedbackRounds';

import {lastOf, percent, ratio, strings} from './strings';

/** The numbers at the reader's setting. */
export function LoopTable({explored, closed}: FeedbackRounds): ReactNode {
  const {table} = strings;
  const loops = [explored, closed];
  const rows = [
    [table.found, ...loops.map(({found}) => percent(lastOf(found) ?? 0))],
    [table.shown, ...loops.map(({shown}) => ratio(lastOf(shown)))],
    [table.buried, ...loops.map(({buried}) => ratio(lastOf(buried)))],
    [table.clicks, ...loops.map(({clicks}) => percent(clicks))],
    [table.last, ...loops.map(({lastClicks}) => percent(lastClicks))],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.measure}</th>
          <th scope="col">{table.explored}</th>
          <th scope="col">{table.closed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{cells[0]}</td>
            <td>{cells[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
