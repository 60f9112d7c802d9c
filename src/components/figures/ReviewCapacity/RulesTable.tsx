import type {ReactNode} from 'react';
import {RULES, type AtHours, type ReviewCapacity} from '@site/src/domain/figures/reviewCapacity';

import {strings, waitText} from './strings';

/** What each order of the queue does at the reader's setting. */
export function RulesTable({here}: Pick<ReviewCapacity, 'here'>): ReactNode {
  const {rows, share, perMille} = strings;
  const lines: [string, (at: AtHours) => string][] = [
    [rows.prevented, (at) => share(at.prevented)],
    [rows.byThreshold, (at) => share(at.byThreshold)],
    [rows.byReview, (at) => share(at.byReview)],
    [rows.wrongByThreshold, (at) => perMille(at.wrongByThreshold)],
    [rows.wrongByReview, (at) => perMille(at.wrongByReview)],
    [rows.wait, (at) => waitText(at.wait)],
    [rows.unseen, (at) => share(at.unseen)],
    [rows.hitRate, (at) => share(at.hitRate)],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          {RULES.map((rule) => (
            <th key={rule} scope="col">
              {strings.rules[rule]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([label, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {RULES.map((rule) => (
              <td key={rule}>{text(here[rule])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
