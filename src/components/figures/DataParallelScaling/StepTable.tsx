import type {ReactNode} from 'react';
import type {DataParallelScaling as Computed} from '@site/src/domain/figures/dataParallelScaling';
import {formatNumber, formatQuantity} from '@site/src/domain/quantity';

import {seconds, strings} from './strings';

/** The parts of a step at the reader's setting. */
export function StepTable({here, step, sentBytes}: Computed): ReactNode {
  const {table} = strings;
  const rows: [string, string][] = [
    [table.compute, seconds(step.compute)],
    [table.allReduce, seconds(step.allReduce)],
    [table.exposed, seconds(step.exposed)],
    [table.total, seconds(step.total)],
    [table.sent, formatQuantity(sentBytes, 'bytes')],
    [table.perWorker, formatQuantity(here.perWorker, 'ratio')],
    [table.speed, formatNumber(here.perWorker * here.workers, 2)],
    [table.fixedTotal, formatQuantity(here.fixedTotal, 'ratio')],
  ];
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
