import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {rightIn, type DrillResult} from '@site/src/domain/drill';

import type {DrilledQuestion} from '.';
import {strings} from './strings';
import styles from './styles.module.css';

interface ResultTableProps {
  /** The reader's own results first. */
  columns: readonly (readonly DrillResult[])[];
  questions: readonly DrilledQuestion[];
}

/** Question by question, the reader beside the others. */
export default function ResultTable({columns, questions}: ResultTableProps): ReactNode {
  return (
    <div className={styles.scroll} role="region" aria-label={strings.result} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.columns.question}</th>
            {columns.map((_, at) => (
              <th key={at} scope="col">
                {at === 0 ? strings.columns.mine : strings.other(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({id, question}, row) => (
            <tr key={id}>
              <th scope="row">
                <Inline text={question.question} />
              </th>
              {columns.map((results, at) => (
                <td key={at} data-result={results[row]}>
                  {strings.results[results[row] ?? 'open']}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{strings.rights}</th>
            {columns.map((results, at) => (
              <td key={at}>{rightIn(results)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
