import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {slugLabel} from '@site/src/domain/text/slug';
import type {RubricCriterion} from '@site/src/domain/content/interviewSchema';
import type {MockBody, MockCase} from '@site/src/domain/mock';

import ScoreField from '../ScoreField';
import TextBox from '../TextBox';
import type {Step} from '../useAttempt';
import Evidence from './Evidence';
import SectionLinks from './SectionLinks';
import {strings} from './strings';
import Unwritten from './Unwritten';
import styles from './styles.module.css';

interface CriterionProps {
  criterion: RubricCriterion;
  of: MockCase;
  body: MockBody;
  /** It has a score that nothing written stands behind. */
  isUnwritten: boolean;
  hasDrawn: boolean;
  act: (step: Step) => void;
}

/** One criterion: what was written on the left, what each level shows and the score on the right. */
export default function Criterion(props: CriterionProps): ReactNode {
  const {criterion, of, body, isUnwritten, hasDrawn, act} = props;
  const {id, step, weight, section} = criterion;
  return (
    <article className={styles.criterion} aria-labelledby={`criterion-${id}`}>
      <h4 id={`criterion-${id}`}>
        <Inline text={criterion.criterion} />
        <span className={styles.soft}>
          {slugLabel(step)} · {strings.weight(weight)}
        </span>
      </h4>
      <div className={styles.sides}>
        <div className={styles.evidence}>
          <Evidence criterion={criterion} of={of} body={body} />
          <TextBox
            label={strings.remark}
            rows={2}
            place={{of: 'remarks', id}}
            body={body}
            act={act}
          />
          <p className={styles.handbook}>{strings.handbook}</p>
          <SectionLinks of={of} section={section} />
        </div>
        <div className={styles.judged}>
          <ScoreField criterion={criterion} body={body} act={act} />
          {isUnwritten && (
            <Unwritten
              score={body.scores[id]?.score ?? 0}
              body={body}
              hasDrawn={hasDrawn}
              act={act}
            />
          )}
        </div>
      </div>
    </article>
  );
}
