import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {INTERVIEW_LENGTHS_MINUTES} from '@site/src/domain/content/vocabulary';
import {FRAMEWORK_STEPS} from '@site/src/domain/framework';
import type {MockEntry} from '@site/src/domain/mock';

import styles from './styles.module.css';

/** The same mock without the page: what to take, and how the minutes are spent. */
export default function PaperMock({cases}: {cases: readonly MockEntry[]}): ReactNode {
  return (
    <section className={styles.paper} aria-labelledby="paper">
      <h2 id="paper">With paper</h2>
      <p>
        Open one case at its first paragraph ({caseLinks(cases)}), read the prompt and nothing else.
        Set a clock, take a sheet, and speak while you draw. Whoever sits opposite asks the
        follow-ups of the case and says when a phase has had its minutes. Then score the sheet with
        the rubric of the case, each criterion from 0 (nothing of it) to 4 (staff), and name the two
        things to work on.
      </p>
      <Minutes />
      <p>
        Each case shifts these minutes towards its hard thing; the clock of the mock above uses the
        minutes of the case.
      </p>
    </section>
  );
}

function caseLinks(cases: readonly MockEntry[]): ReactNode[] {
  return cases.map(({page, path, title}, at) => (
    <span key={page}>
      {at > 0 && ', '}
      <Link to={path}>{title}</Link>
    </span>
  ));
}

function Minutes(): ReactNode {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Minutes for each step">
      <table className={styles.minutes}>
        <caption>Minutes for each step, by the length of the interview</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            {INTERVIEW_LENGTHS_MINUTES.map((length) => (
              <th key={length} scope="col">
                {length} min
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FRAMEWORK_STEPS.map(({slug, title, minutes}) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={`/framework/${slug}/`}>{title}</Link>
              </th>
              {INTERVIEW_LENGTHS_MINUTES.map((length) => (
                <td key={length}>{minutes[length]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
