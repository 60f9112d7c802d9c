import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {plannedPhases, textAt} from '@site/src/domain/mock';

import type {ViewProps} from '../Attempt';
import Whiteboard from '../board';
import ClockBar from '../ClockBar';
import TextBox from '../TextBox';
import {useBeat} from '../useBeat';
import Answers from './Answers';
import Informs from './Informs';
import Questions from './Questions';
import Sheet from './Sheet';
import {strings} from './strings';
import styles from './styles.module.css';

/**
 * The interviewer's view: script, timer, questions with strong and weak answers, and the scoring sheet. It
 * stands over a session of its own, or over the candidate's session in the same browser.
 */
export default function Interviewer({of, body, id, act}: ViewProps): ReactNode {
  const clock = useBeat(body, of, act);
  const phases = plannedPhases(of.interview, body.lengthMinutes);
  const all = of.interview.phases;
  const phase = all.find(({id}) => id === clock.phase) ?? all[0];
  if (!phase) return null;
  const place = {of: 'notes', id: phase.id} as const;
  return (
    <div>
      <ClockBar title={of.title} phases={phases} body={body} clock={clock} act={act} />
      <details open className={styles.script}>
        <summary>{strings.readAloud}</summary>
        <blockquote>
          <Inline text={of.interview.prompt} />
        </blockquote>
        <p>{strings.script}</p>
      </details>
      <div className={styles.columns}>
        <div>
          <section className={styles.listen}>
            <h3>{strings.listen(phase.title)}</h3>
            <ul>
              {phase.cues.map((cue) => (
                <li key={cue}>
                  <Inline text={cue} />
                </li>
              ))}
            </ul>
            <Informs by={phase} of={of} />
          </section>
          <Questions key={phase.id} of={of} body={body} act={act} phase={phase} />
          {body.role === 'interviewer' ? (
            <TextBox
              key={`notes ${phase.id}`}
              label={strings.notes(phase.title)}
              rows={4}
              place={place}
              body={body}
              act={act}
            />
          ) : (
            <section>
              <h3>{strings.theirNotes(phase.title)}</h3>
              <p className={styles.written}>{textAt(body, place) || '…'}</p>
            </section>
          )}
        </div>
        <div>
          <Answers of={of} body={body} act={act} />
        </div>
      </div>
      {body.role === 'candidate' && <Whiteboard id={id} isReadOnly />}
      <Sheet of={of} body={body} act={act} step={phase.step} />
    </div>
  );
}
