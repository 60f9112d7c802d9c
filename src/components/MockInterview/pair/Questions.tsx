import {type ReactNode, useEffect, useRef} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {InterviewPhase} from '@site/src/domain/content/interviewSchema';
import {probesOf, putProbe, type MockBody, type MockCase, type Probe} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import ProbeAnswers from '../ProbeAnswers';
import TextBox from '../TextBox';
import type {Step} from '../useAttempt';
import Informs from './Informs';
import {strings} from './strings';
import styles from './styles.module.css';

interface QuestionsProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
  phase: InterviewPhase;
}

/** The questions of a phase, with what a strong and a weak answer sound like. */
export default function Questions({of, body, act, phase}: QuestionsProps): ReactNode {
  const probes = probesOf(of.interview, phase.id);
  return (
    <section>
      <h3>{strings.probes(phase.title)}</h3>
      {probes.length === 0 && <p>{strings.noProbes}</p>}
      {probes.map((probe) => (
        <Question key={probe.id} of={of} probe={probe} body={body} act={act} />
      ))}
    </section>
  );
}

function Question({of, probe, body, act}: Omit<QuestionsProps, 'phase'> & {probe: Probe}) {
  const {id, question} = probe;
  const isPut = Object.hasOwn(body.answers, id);
  const article = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isPut && isPressed.current) article.current?.querySelector('textarea')?.focus();
    isPressed.current = false;
  }, [isPut]);
  const put = () => {
    isPressed.current = true;
    act((current, nowMs) => putProbe(current, id, nowMs));
  };
  return (
    <article ref={article} className={styles.probe} data-put={isPut || undefined}>
      <p className={styles.question}>
        <Inline text={question} />
      </p>
      <dl>
        <ProbeAnswers probe={probe} />
      </dl>
      <Informs by={probe} of={of} />
      {isPut ? (
        <TextBox
          label={strings.whatWasSaid}
          rows={2}
          place={{of: 'answers', id}}
          body={body}
          act={act}
        />
      ) : (
        <Button aria-label={`${strings.put}: ${question}`} onClick={put}>
          {strings.put}
        </Button>
      )}
    </article>
  );
}
