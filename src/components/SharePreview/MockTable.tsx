import {type ReactNode} from 'react';

import type {CatalogueMock} from '@site/src/domain/content/catalogue';
import {timeText} from '@site/src/domain/mock/timeText';
import type {SharedMock} from '@site/src/domain/share';

import * as strings from './strings';
import styles from './styles.module.css';

interface MockTableProps {
  mock: CatalogueMock;
  shared: SharedMock;
}

/** Scores by criterion and minutes by phase, in the order of the case. */
export default function MockTable({mock, shared}: MockTableProps): ReactNode {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.mockColumns.criterion}</th>
            <th scope="col">{strings.mockColumns.weight}</th>
            <th scope="col">{strings.mockColumns.score}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(mock.criteria).map(([id, {title, weight}]) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{weight}</td>
              <td>
                {Object.hasOwn(shared.scores, id)
                  ? scoreText(shared.scores[id])
                  : strings.notJudged}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PhaseTable mock={mock} shared={shared} />
    </>
  );
}

function scoreText(score: number | null | undefined): string | number {
  return score ?? strings.notReached;
}

function PhaseTable({mock, shared}: MockTableProps): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{strings.phaseColumns.phase}</th>
          <th scope="col">{strings.phaseColumns.planned}</th>
          <th scope="col">{strings.phaseColumns.used}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(mock.phases).map(([id, {title, minutes}]) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{minutes[`${shared.minutes}`]} min</td>
            <td>{timeText(1000 * (Object.hasOwn(shared.spent, id) ? shared.spent[id]! : 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
