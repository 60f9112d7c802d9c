import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {matrixOf, type CaseIndexData} from '@site/src/domain/caseIndex';
import {FRAMEWORK_STEPS} from '@site/src/domain/framework';

import {Head} from './Head';
import {Legend} from './Legend';
import {Row} from './Row';
import {strings} from './strings';
import styles from './styles.module.css';

const titles = new Map(FRAMEWORK_STEPS.map(({slug, title}) => [slug, title]));

interface CaseMatrixViewProps {
  data: CaseIndexData;
  /** Ids of the pages that are read. */
  read: ReadonlySet<string>;
}

/** Block by case, by step of the framework. Within a step, what most cases need stands first. */
export function CaseMatrixView({data, read}: CaseMatrixViewProps): ReactNode {
  return (
    <div className={styles.whole}>
      <Legend />
      <div className={styles.frame} role="group" aria-label={strings.label} tabIndex={0}>
        <table className={styles.matrix}>
          <Head cases={data.cases} read={read} />
          {matrixOf(data).map(({step, rows}) => (
            <tbody key={step}>
              <tr className={styles.step}>
                <th scope="rowgroup" colSpan={data.cases.length + 1}>
                  <Link to={`/framework/${step}/`}>{titles.get(step)}</Link>
                </th>
              </tr>
              {rows.map((row) => (
                <Row
                  key={row.slug}
                  {...{row, cases: data.cases}}
                  isRead={read.has(`building-blocks/${row.slug}`)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
