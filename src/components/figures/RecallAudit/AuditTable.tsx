import type {ReactNode} from 'react';
import type {RecallAudit} from '@site/src/domain/figures/recallAudit';

import {rateText, shareText, strings} from './strings';

/** Truth, both audits and the price of the threshold, at the reader's setting. */
export function AuditTable({here}: Pick<RecallAudit, 'here'>): ReactNode {
  const {rows} = strings;
  const {first, either, both} = here.seen;
  const lines = [
    [rows.truth, shareText(here.truth)],
    [rows.one, rateText(here.one)],
    [rows.two, rateText(here.two)],
    [rows.seen, `${first}, ${either}, ${both}`],
    [rows.blurs, here.wrongBlurs.toFixed(1)],
    [rows.area, shareText(here.wrongArea)],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          <th scope="col">{strings.value}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([label, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
