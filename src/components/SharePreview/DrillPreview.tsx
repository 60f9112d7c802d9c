import Link from '@docusaurus/Link';
import {useEffect, useState, type ReactNode} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import type {DrillResult} from '@site/src/domain/drill';
import {rightIn} from '@site/src/domain/drill/results';
import {resultsIn} from '@site/src/domain/drill/sharedDrill';
import type {SharedDrill} from '@site/src/domain/share';
import {fragmentFor} from '@site/src/platform/share';
import {siteStore, useWholeRecord} from '@site/src/platform/storage';

import * as strings from './strings';
import styles from './styles.module.css';

interface DrillPreviewProps {
  shared: SharedDrill;
  catalogue: Catalogue;
}

/** A drill that somebody passed on: what it asks about, and their results beside the reader's last answers. */
export default function DrillPreview({shared, catalogue}: DrillPreviewProps): ReactNode {
  const results = resultsIn(shared);
  const address = useDrillAddress(shared);
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.drillKind}</p>
      <h2 className={styles.title}>{strings.drillTitle(shared.questions.length)}</h2>
      <p>
        {results ? strings.drillResult(rightIn(results), results.length) : strings.drillInvitation}
      </p>
      <QuestionTable shared={shared} results={results} catalogue={catalogue} />
      <div className={styles.actions}>
        {address && <Link to={address}>{strings.takeDrill}</Link>}
      </div>
      <p className={styles.soft}>{strings.takeDrillNote}</p>
    </section>
  );
}

/** Where the same drill is taken, with the results to compare with. */
function useDrillAddress(shared: SharedDrill): string | undefined {
  const [fragment, setFragment] = useState<string>();
  useEffect(() => {
    fragmentFor(shared).then(setFragment, () => setFragment(undefined));
  }, [shared]);
  return fragment === undefined ? undefined : `/practice/drills/#${fragment}`;
}

function QuestionTable({
  shared,
  results,
  catalogue,
}: DrillPreviewProps & {results: readonly DrillResult[] | undefined}): ReactNode {
  useWholeRecord();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{strings.drillColumns.question}</th>
          {results && <th scope="col">{strings.drillColumns.shared}</th>}
          <th scope="col">{strings.drillColumns.mine}</th>
        </tr>
      </thead>
      <tbody>
        {shared.questions.map((id, at) => (
          <tr key={id}>
            <th scope="row">{strings.drillQuestion(at + 1, titleOf(id, catalogue))}</th>
            {results && <td>{strings.drillResults[results[at] ?? 'open']}</td>}
            <td>{mine(id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function titleOf(id: string, {pages}: Catalogue): string {
  const page = id.split('#', 1)[0]!;
  return Object.hasOwn(pages, page) ? pages[page]!.title : page;
}

function mine(id: string): string {
  const body = siteStore().get('quiz', id)?.body;
  if (!body) return strings.notAnswered;
  return strings.drillResults[body.correct ? 'right' : 'wrong'];
}
