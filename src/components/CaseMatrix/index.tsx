import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

import cases from '@generated/content-index/default/cases.json';
import {matrixOf, type CaseIndexData, type MatrixRow} from '@site/src/domain/caseIndex';

import {strings} from './strings';
import styles from './styles.module.css';

/** Which case draws on which building block. Within a group, the block that opens most cases stands first. */
export function CaseMatrix(): ReactNode {
  return <CaseMatrixView data={cases} />;
}

export function CaseMatrixView({data}: {data: CaseIndexData}): ReactNode {
  return (
    <div className={styles.frame} role="group" aria-label={strings.label} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{strings.block}</th>
            <th scope="col">{strings.count}</th>
            {data.cases.map(({id, title, path}) => (
              <th key={id} scope="col" className={styles.case}>
                <Link to={path}>{title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrixOf(data).map(({title, rows}) => (
            <Fragment key={title}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={data.cases.length + 2}>
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.slug} row={row} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({row: {title, path, count, uses}}: {row: MatrixRow}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <Link to={path}>{title}</Link>
      </th>
      <td className={styles.count}>{count}</td>
      {uses.map((isUsed, at) => (
        <td key={at} className={styles.mark}>
          {isUsed && (
            <>
              <span aria-hidden="true">●</span>
              <span className={styles.spoken}>{strings.uses}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
