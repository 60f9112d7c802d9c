import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {StoreStatus} from '@site/src/platform/storage';

import {dateText} from './dateText';
import * as strings from './strings';
import styles from './styles.module.css';
import type {PageSummary} from './summary';

interface StoredViewProps {
  status: StoreStatus;
  isPersisted: boolean | undefined;
  pages: readonly PageSummary[];
  /** Title and address of a page, if this copy of the handbook has it. */
  find: (page: string) => {title: string; path: string} | undefined;
}

/** What is stored, page by page, and in what state the storage is. */
export default function StoredView(props: StoredViewProps): ReactNode {
  const {status, isPersisted, pages, find} = props;
  if (status.state === 'loading') return <p className={styles.soft}>{strings.reading}</p>;
  return (
    <>
      <p className={status.reason ? styles.trouble : undefined}>
        {strings.storageState(status, isPersisted)}
        {status.shouldRemindToExport && ` ${strings.remind}`}
      </p>
      {pages.length === 0 ? (
        <p>{strings.nothingStored}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{strings.columns.page}</th>
              <th scope="col">{strings.columns.ticks}</th>
              <th scope="col">{strings.columns.answers}</th>
              <th scope="col">{strings.columns.recalls}</th>
              <th scope="col">{strings.columns.cards}</th>
              <th scope="col">{strings.columns.mocks}</th>
              <th scope="col">{strings.columns.attempts}</th>
              <th scope="col">{strings.columns.changed}</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <PageRow key={page.page} summary={page} known={find(page.page)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function PageRow({
  summary,
  known,
}: {
  summary: PageSummary;
  known: {title: string; path: string} | undefined;
}): ReactNode {
  return (
    <tr>
      <th scope="row">{known ? <Link to={known.path}>{known.title}</Link> : summary.page}</th>
      <td>{strings.ticks(summary.tickCount)}</td>
      <td>{strings.answers(summary.answerCount, summary.correctCount)}</td>
      <td>{strings.recalls(summary.recallCount, summary.weakCount)}</td>
      <td>{strings.cards(summary.cardCount)}</td>
      <td>{strings.mocks(summary.mockCount)}</td>
      <td>{strings.attempts(summary.attemptCount)}</td>
      <td>{dateText(summary.changedAtMs)}</td>
    </tr>
  );
}
