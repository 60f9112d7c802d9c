import {type ReactNode, useEffect, useRef} from 'react';

import {elapsedOf, minutesText} from '@site/src/domain/mock';
import {sharedMock} from '@site/src/domain/mock/sharedMock';

import ShareButton from '../../ui/ShareButton';
import type {ViewProps} from '../Attempt';
import Whiteboard from '../board';
import CopyButton from '../CopyButton';
import {strings as words} from '../strings';
import Criteria from './Criteria';
import Listened from './Listened';
import ProbeReview from './ProbeReview';
import TimeTable from './TimeTable';
import VerdictPanel, {hasDrawn} from './VerdictPanel';
import {useBoard} from './useBoard';
import WorkOn from './WorkOn';
import {strings} from './strings';
import styles from './styles.module.css';

/** After the end: verdict, what to work on, and each criterion beside what was written. */
export default function Feedback({of, body, id, act, asks}: ViewProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);
  const used = minutesText(elapsedOf(body.clock));
  const level = words.levels[body.level].toLowerCase();
  const board = useBoard(id);
  return (
    <div className={styles.feedback}>
      <h2 ref={heading} tabIndex={-1}>
        {strings.title(of.title)}
      </h2>
      <p>{strings.about(level, body.lengthMinutes, used)}</p>
      <div className={styles.summary}>
        <VerdictPanel of={of} body={body} asks={asks} hasDrawn={hasDrawn(board)} />
        <WorkOn of={of} body={body} />
      </div>
      <TimeTable of={of} body={body} />
      <Criteria of={of} body={body} act={act} asks={asks} board={board} />
      {body.role === 'candidate' && <Whiteboard id={id} isReadOnly />}
      <ProbeReview of={of} body={body} />
      <Listened of={of} body={body} />
      <section>
        <h3>{strings.second}</h3>
        <p>{body.role === 'interviewer' ? strings.secondHintScores : strings.secondHint}</p>
        <div className={styles.actions}>
          <CopyButton of={of} body={body} id={id}>
            {strings.copy}
          </CopyButton>
          <ShareButton kind="mock" what={() => sharedMock(of.page, body)}>
            {strings.share}
          </ShareButton>
        </div>
        <p className={styles.soft}>{strings.shareHint}</p>
      </section>
    </div>
  );
}
