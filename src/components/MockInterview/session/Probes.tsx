import {type ReactNode, useState} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {nextProbe, putProbe, type MockBody, type MockCase, type Probe} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import TextBox from '../TextBox';
import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface ProbesProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
}

/** What the interviewer has asked so far, the latest first, and room to answer. */
export default function Probes({of, body, act}: ProbesProps): ReactNode {
  const put = putProbes(of, body);
  const [isDry, setDry] = useState(false);
  const next = nextProbe(of.interview, body);
  const askMe = () => {
    setDry(!next);
    if (next) act((current, nowMs) => putProbe(current, next.id, nowMs));
  };
  return (
    <section className={styles.probes} aria-label={strings.probes}>
      <h3>{strings.probes}</h3>
      {put.length === 0 && <p className={styles.soft}>{strings.noProbes}</p>}
      <ol className={styles.probeList}>
        {put.map((probe) => (
          <li key={probe.id} data-probe={probe.id}>
            <p className={styles.question}>
              <Inline text={probe.question} />
            </p>
            <TextBox
              label={strings.answer}
              rows={2}
              place={{of: 'answers', id: probe.id}}
              body={body}
              act={act}
            />
          </li>
        ))}
      </ol>
      <Button variant="quiet" onClick={askMe}>
        {strings.askMe}
      </Button>
      <span role="status" className={styles.soft}>
        {isDry && !next && strings.noMore}
      </span>
    </section>
  );
}

/** The latest first. */
export function putProbes({interview}: MockCase, {answers}: MockBody): Probe[] {
  return Object.entries(answers)
    .sort(([, a], [, b]) => b.shownAtMs - a.shownAtMs)
    .flatMap(([id]) => interview.probes.find((probe) => probe.id === id) ?? []);
}
