import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {LEVELS} from '@site/src/domain/content/vocabulary';
import {elapsedOf, isFragment, timeText, type MockBody, type MockCase} from '@site/src/domain/mock';
import {isUnwritten} from '@site/src/domain/mock/evidence';
import {verdictOf} from '@site/src/domain/mock/verdict';
import type {Drawing} from '@site/src/domain/whiteboard';
import {contentOf} from '@site/src/domain/whiteboard/content';

import {strings as words} from '../strings';
import {strings} from './strings';
import styles from './styles.module.css';

interface VerdictPanelProps {
  of: MockCase;
  body: MockBody;
  /** Whether the one who looks is the interviewer. */
  asks: boolean;
  hasDrawn: boolean;
}

/** What the scores say so far, level by level, and what they rest on. */
export default function VerdictPanel({of, body, ...rest}: VerdictPanelProps): ReactNode {
  const {mean, isOpen, unjudged, levels} = verdictOf(of.weights, body.scores);
  const count = Object.keys(of.weights).length;
  const isShown = !isOpen && mean !== undefined;
  return (
    <section className={styles.verdict} aria-label={strings.verdict}>
      <h3>{strings.verdict}</h3>
      <p role="status">
        {strings.judgedSoFar(count - unjudged, count)}{' '}
        {isShown ? strings.mean(mean.toFixed(1)) : strings.open}
      </p>
      {isShown && <Limits of={of} body={body} {...rest} />}
      {isShown && (
        <ul className={styles.levels}>
          {LEVELS.map((level) => (
            <li
              key={level}
              data-standing={levels[level]}
              data-target={level === body.level || undefined}
            >
              <strong>
                <span aria-hidden="true">{strings.standingMark[levels[level]]}</span>{' '}
                {words.levels[level]}: {strings.standing[levels[level]]}
              </strong>
              <span>
                <Inline text={of.interview.verdict[level]} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isShown && <p className={styles.soft}>{strings.rule}</p>}
    </section>
  );
}

/** Why the verdict may say more than the interview did. */
function Limits({of, body, asks, hasDrawn: isDrawn}: VerdictPanelProps): ReactNode {
  const unwritten = asks || body.aloud?.isAloud ? 0 : countUnwritten(of, body);
  const used = timeText(elapsedOf(body.clock));
  return (
    <>
      {isFragment(body) && (
        <p className={styles.limit}>{strings.fragment(used, `${body.lengthMinutes}:00`)}</p>
      )}
      {unwritten > 0 && (
        <p className={styles.limit}>{strings.unwrittenCount(unwritten, isDrawn)}</p>
      )}
    </>
  );
}

function countUnwritten({interview}: MockCase, body: MockBody): number {
  return interview.rubric.filter((criterion) => isUnwritten(interview, body, criterion)).length;
}

export function hasDrawn(board: Drawing | undefined): boolean {
  return board !== undefined && contentOf(board).pieces > 0;
}
