import {type ReactNode, useEffect, useRef} from 'react';

import {stageOf, type MockCase} from '@site/src/domain/mock';
import {setSearch} from '@site/src/platform/address';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import type {MockInterviewProps} from '.';
import CopyButton from './CopyButton';
import Feedback from './feedback';
import Interviewer from './pair';
import Session from './session';
import {strings} from './strings';
import styles from './styles.module.css';
import {useAttempt, type AttemptState} from './useAttempt';
import {useCase} from './useCase';
import {DraftsContext, useDrafts} from './useDrafts';

interface AttemptProps extends MockInterviewProps {
  /** Record id of the attempt. */
  id: string;
  isInterviewer: boolean;
}

/** One attempt, wherever it stands. Loaded when somebody begins or goes on. */
export default function Attempt({id, addressOf, ...rest}: AttemptProps): ReactNode {
  const page = id.split('#', 1)[0]!;
  const of = useCase(addressOf(page));
  const attempt = useAttempt(id);
  const drafts = useDrafts(id, attempt.act);
  return (
    <DraftsContext value={drafts}>
      <p className={styles.back}>
        <Button variant="quiet" onClick={() => setSearch('', true)}>
          ← {strings.back}
        </Button>
      </p>
      <Shown {...rest} id={id} of={of} attempt={attempt} />
    </DraftsContext>
  );
}

interface ShownProps extends Pick<AttemptProps, 'cases' | 'id' | 'isInterviewer'> {
  of: ReturnType<typeof useCase>;
  attempt: AttemptState;
}

function Shown({of, attempt, ...rest}: ShownProps): ReactNode {
  if (of === 'failed') return <p role="alert">{strings.caseFailed}</p>;
  if (attempt.status.state === 'loading') return <p>{strings.reading}</p>;
  if (!attempt.body) return <p role="alert">{strings.gone}</p>;
  if (of === 'loading') return <p>{strings.loading}</p>;
  return <Stage {...rest} of={of} attempt={attempt} body={attempt.body} />;
}

interface StageProps extends Omit<ShownProps, 'of'> {
  of: MockCase;
  body: NonNullable<AttemptState['body']>;
}

function Stage({of, attempt, body, id, isInterviewer}: StageProps): ReactNode {
  const stage = stageOf(body, Object.keys(of.weights));
  const asks = isInterviewer || body.role === 'interviewer';
  const isOver = stage === 'ended' || stage === 'scored';
  const View = isOver ? Feedback : asks ? Interviewer : Session;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who was far down when another view came begins at its top.
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  }, [isOver]);
  return (
    <div ref={top} className={styles.stage}>
      <View of={of} body={body} id={id} act={attempt.act} asks={asks} />
      {attempt.status.reason && (
        <div role="alert" className={styles.trouble}>
          <p>{strings.notKept}</p>
          <CopyButton of={of} body={body} id={id}>
            {strings.copyAll}
          </CopyButton>
        </div>
      )}
      <StorageNotice status={attempt.status} />
    </div>
  );
}

/** What every view of an attempt gets. */
export interface ViewProps {
  of: MockCase;
  body: NonNullable<AttemptState['body']>;
  id: string;
  act: AttemptState['act'];
  /** Whether the one who looks is the interviewer. */
  asks: boolean;
}
