import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {askedNow, type MockBody, type MockCase} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';

/** What was left on the table: clarifications that nobody asked for, and what each phase is listened to for. */
export default function Listened({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const {clarifications, phases} = of.interview;
  const asked = new Set(askedNow(body).map(({found}) => found));
  const missed = clarifications.filter(({id}) => !asked.has(id));
  return (
    <section>
      <details className={styles.probe}>
        <summary>{strings.missed}</summary>
        {missed.length === 0 && <p>{strings.allAsked}</p>}
        <dl>
          {missed.map(({id, question, answer, why}) => (
            <div key={id}>
              <dt>
                <Inline text={question} />
              </dt>
              <dd>
                <Inline text={answer} />{' '}
                <span className={styles.soft}>
                  <Inline text={why} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details className={styles.probe}>
        <summary>{strings.cues}</summary>
        {phases.map(({id, title, cues}) => (
          <div key={id}>
            <p className={styles.handbook}>{title}</p>
            <ul>
              {cues.map((cue) => (
                <li key={cue}>
                  <Inline text={cue} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
