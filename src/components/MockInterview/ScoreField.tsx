import {type ReactNode, useId} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {RubricCriterion} from '@site/src/domain/content/interviewSchema';
import {giveScore, type MockBody, type Score} from '@site/src/domain/mock';

import {strings} from './feedback/strings';
import styles from './score.module.css';
import type {Step} from './useAttempt';

const SCORES: readonly Score[] = [4, 3, 2, 1, 0, null];

interface ScoreFieldProps {
  criterion: RubricCriterion;
  body: MockBody;
  act: (step: Step) => void;
}

/** A score from 0 to 4, each beside the behaviour that it stands for. */
export default function ScoreField({criterion, body, act}: ScoreFieldProps): ReactNode {
  const name = useId();
  const {id} = criterion;
  const given = Object.hasOwn(body.scores, id) ? body.scores[id]!.score : undefined;
  return (
    <fieldset className={styles.scores}>
      <legend>{strings.score(criterion.criterion)}</legend>
      {SCORES.map((score) => (
        <label key={`${score}`} data-target={levelOf(score) === body.level || undefined}>
          <input
            type="radio"
            name={name}
            checked={given === score}
            onChange={() => act((current, atMs) => giveScore(current, id, score, atMs))}
          />
          <span className={styles.number}>{score ?? '–'}</span>
          <span>
            <strong>{strings.scores[`${score}`]}</strong>
            <Anchor criterion={criterion} score={score} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Anchor({criterion, score}: {criterion: RubricCriterion; score: Score}): ReactNode {
  const level = levelOf(score);
  return level && <Inline text={`: ${criterion[level]}`} />;
}

function levelOf(score: Score): 'mid' | 'senior' | 'staff' | undefined {
  return score === null
    ? undefined
    : ([undefined, undefined, 'mid', 'senior', 'staff'] as const)[score];
}
