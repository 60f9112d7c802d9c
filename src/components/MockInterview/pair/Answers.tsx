import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {ask, askedNow, takeBack, type MockBody, type MockCase} from '@site/src/domain/mock';

import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface AnswersProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
}

/** What to answer when the candidate asks; a press marks it as asked, another one takes that back. */
export default function Answers({of, body, act}: AnswersProps): ReactNode {
  const asked = new Set(askedNow(body).map(({found}) => found));
  const mark = (id: string, question: string) =>
    act((current, nowMs) =>
      asked.has(id)
        ? takeBack(current, ({found}) => found === id, nowMs)
        : ask(current, question, id, nowMs),
    );
  return (
    <section>
      <h3>{strings.clarifications}</h3>
      <ul className={styles.answers}>
        {of.interview.clarifications.map(({id, question, answer, why}) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={asked.has(id)} onChange={() => mark(id, question)} />
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
