import type {ReactNode} from 'react';
import type {LogQCorrection} from '@site/src/domain/figures/logQCorrection';

import {shareText, slopeText, strings} from './strings';

const {table} = strings;

/** The numbers at the reader's setting. */
export function MeasureTable({result}: {result: LogQCorrection}): ReactNode {
  const {slope, slopeInTheLimit, found} = result;
  const rows: [string, string, string][] = [
    [table.slope, slopeText(slope.without), slopeText(slope.corrected)],
    [table.limit, slopeText(slopeInTheLimit), slopeText(1)],
    [table.found, shareText(found.without), shareText(found.corrected)],
    [table.best, shareText(found.best), shareText(found.best)],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.measure}</th>
          <th scope="col">{table.without}</th>
          <th scope="col">{table.corrected}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([measure, without, corrected]) => (
          <tr key={measure}>
            <th scope="row">{measure}</th>
            <td>{without}</td>
            <td>{corrected}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
