import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {LEVELS} from '@site/src/domain/content/vocabulary';
import type {MockBody, MockCase} from '@site/src/domain/mock';
import {verdictOf} from '@site/src/domain/mock/verdict';

import {strings as words} from '../strings';
import {strings} from './strings';
import styles from './styles.module.css';

/** What the scores say so far, level by level. */
export default function VerdictPanel({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const {mean, isOpen, levels} = verdictOf(of.weights, body.scores);
  const ids = Object.keys(of.weights);
  const judged = ids.filter((id) => Object.hasOwn(body.scores, id)).length;
  const isShown = !isOpen && mean !== undefined;
  return (
    <section className={styles.verdict} aria-label={strings.verdict}>
      <h3>{strings.verdict}</h3>
      <p role="status">
        {strings.judgedSoFar(judged, ids.length)}{' '}
        {isShown ? strings.mean(mean.toFixed(1)) : strings.open}
      </p>
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
