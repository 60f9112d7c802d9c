import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {LEVELS, type Level} from '@site/src/domain/content/vocabulary';
import {isFragment, type MockBody, type MockCase} from '@site/src/domain/mock';
import {LEVEL_SCORE, verdictOf, workOn} from '@site/src/domain/mock/verdict';

import {strings as words} from '../strings';
import SectionLinks from './SectionLinks';
import {strings} from './strings';
import styles from './styles.module.css';

/** The criteria that gain most, what the next level of each shows, and where the handbook tells it. */
export default function WorkOn({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const {isOpen, unjudged} = verdictOf(of.weights, body.scores);
  if (isOpen) return null;
  const ids = workOn(of.weights, body.scores, body.level);
  const criteria = ids.flatMap((id) => of.interview.rubric.find((one) => one.id === id) ?? []);
  return (
    <section className={styles.workOn} aria-label={strings.workOn}>
      <h3>{criteria.length === 1 ? strings.workOnOne : strings.workOn}</h3>
      {criteria.length === 0 && <p>{nothingLeft(unjudged, isFragment(body))}</p>}
      <ol>
        {criteria.map((criterion) => {
          const next = levelAbove(body.scores[criterion.id]?.score ?? 0);
          return (
            <li key={criterion.id}>
              <strong>
                <Inline text={criterion.criterion} />
              </strong>
              <p>
                <span className={styles.soft}>
                  {strings.nextStep(words.levels[next].toLowerCase())}
                </span>{' '}
                <Inline text={criterion[next]} />
              </p>
              <SectionLinks of={of} section={criterion.section} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function nothingLeft(unjudged: number, isShort: boolean): string {
  if (unjudged > 0) return strings.nothingSoFar(unjudged);
  return isShort ? strings.nothingInFragment : strings.nothingToWorkOn;
}

/** The level whose behaviour comes after a score. */
function levelAbove(score: number): Level {
  return LEVELS.find((level) => LEVEL_SCORE[level] > score) ?? 'staff';
}
