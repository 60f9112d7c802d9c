import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {InterviewPhase, RubricCriterion} from '@site/src/domain/content/interviewSchema';
import type {MockBody, MockCase} from '@site/src/domain/mock';

import ScoreField from '../ScoreField';
import TextBox from '../TextBox';
import {strings as feedback} from '../feedback/strings';
import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface SheetProps {
  of: MockCase;
  body: MockBody;
  act: (step: Step) => void;
  /** Step of the present phase: its criteria come first. */
  step: InterviewPhase['step'];
}

/** The scoring sheet, to be filled in while the candidate speaks. */
export default function Sheet({of, body, act, step}: SheetProps): ReactNode {
  const line = (criterion: RubricCriterion) => (
    <Line key={criterion.id} criterion={criterion} body={body} act={act} />
  );
  const {rubric} = of.interview;
  return (
    <section>
      <h3>{strings.sheet}</h3>
      <p className={styles.soft}>{strings.sheetHint}</p>
      <div className={styles.sheet}>{rubric.filter((one) => one.step === step).map(line)}</div>
      <details className={styles.others}>
        <summary>{strings.otherCriteria}</summary>
        <div className={styles.sheet}>{rubric.filter((one) => one.step !== step).map(line)}</div>
      </details>
    </section>
  );
}

function Line({
  criterion,
  body,
  act,
}: Omit<SheetProps, 'of' | 'step'> & {criterion: RubricCriterion}) {
  return (
    <article className={styles.line}>
      <h4>
        <Inline text={criterion.criterion} />
      </h4>
      <ScoreField criterion={criterion} body={body} act={act} />
      <TextBox
        label={feedback.remark}
        rows={2}
        place={{of: 'remarks', id: criterion.id}}
        body={body}
        act={act}
      />
    </article>
  );
}
