import type {ReactNode} from 'react';
import type {Point} from '@site/src/domain/figures/calibrationCost';
import {formatQuantity} from '@site/src/domain/quantity';

import {changeText, shareText, strings} from './strings';

const MEASURES = ['value', 'platform', 'advertisers', 'rightPrice'] as const;

/** The numbers at the reader's setting. */
export function ChangesTable({here: {factor, all, one}}: {here: Point}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption(formatQuantity(factor, '×', 3))}</th>
          <th scope="col">{strings.all}</th>
          <th scope="col">{strings.one}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{strings.wrong}</th>
          <td>{shareText(all.wrong)}</td>
          <td>{shareText(one.wrong)}</td>
        </tr>
        {MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{strings.measures[measure]}</th>
            <td>{changeText(all[measure])}</td>
            <td>{changeText(one[measure])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
