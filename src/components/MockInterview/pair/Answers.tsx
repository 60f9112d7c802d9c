import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {ask, type MockBody, type MockCase} from '@site/src/domain/mock';

import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface AnswersProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
}

/** What to answer when the candidate asks; a press marks it as asked. */
export default function Answers({of, body, act}: AnswersProps): ReactNode {
  const asked = new Set(body.asked.map(({found}) => found));
  return (
    <section>
      <h3>{strings.clarifications}</h3>
      <ul className={styles.answers}>
        {of.interview.clarifications.map(({id, question, answer, why}) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={asked.has(id)}
                aria-disabled={asked.has(id)}
                onChange={() => {
                  if (asked.has(id)) return;
                  act((current, nowMs) => ask(current, question, id, nowMs));
                }}
              />
              <span>
                <Inline text={question} />
              </span>
            </label>
            <p>
              <Inline text={answer} />
              <span className={styles.soft}>
                {' '}
                <Inline text={why} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
