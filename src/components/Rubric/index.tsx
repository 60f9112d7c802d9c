import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {Interview, RubricCriterion} from '@site/src/domain/content/interviewSchema';
import {slugLabel} from '@site/src/domain/text/slug';

import {strings} from './strings';
import styles from './styles.module.css';

const LEVELS = ['mid', 'senior', 'staff'] as const;

export interface RubricProps {
  data: Pick<Interview, 'rubric' | 'verdict'>;
  page?: string;
}

/**
 * How a case is judged: observable behaviour by criterion and level. The column of the reader's level is
 * emphasised by the style sheet alone, from `data-level` on <html>. The roles are written out because a
 * table that a phone lays out as cards loses those that it is born with.
 */
export function Rubric({data}: RubricProps): ReactNode {
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.rubric}>
        <caption className="sr-only">{strings.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {strings.criterion}
            </th>
            {LEVELS.map((level) => (
              <th key={level} role="columnheader" scope="col" className={styles[level]}>
                {strings.levels[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {data.rubric.map((criterion) => (
            <Row key={criterion.id} head={<CriterionHead {...criterion} />} texts={criterion} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <Row head={<VerdictHead />} texts={data.verdict} />
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  head: ReactNode;
  texts: Record<(typeof LEVELS)[number], string>;
}

function Row({head, texts}: RowProps): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {head}
      </th>
      {LEVELS.map((level) => (
        <td key={level} role="cell" className={styles[level]} data-label={strings.levels[level]}>
          <Inline text={texts[level]} />
        </td>
      ))}
    </tr>
  );
}

function CriterionHead({criterion, step, section, weight}: RubricCriterion): ReactNode {
  return (
    <>
      <a href={`#${section}`}>
        <Inline text={criterion} />
      </a>
      <span className={styles.note}>
        {slugLabel(step)} <Weight weight={weight} />
      </span>
    </>
  );
}

function Weight({weight}: {weight: number}): ReactNode {
  return (
    <span className={styles.weight} title={strings.weight(weight)}>
      <span aria-hidden>{'●'.repeat(weight) + '○'.repeat(3 - weight)}</span>
      <span className="sr-only">{strings.weight(weight)}</span>
    </span>
  );
}

function VerdictHead(): ReactNode {
  return (
    <>
      {strings.verdict}
      <span className={styles.note}>{strings.verdictHint}</span>
    </>
  );
}
