import {useState, type ReactNode} from 'react';

import {attemptsOf, openAttempt} from '@site/src/domain/mock/history';
import type {MockAddress} from '@site/src/domain/mock/address';
import type {LearnerRecord} from '@site/src/domain/record';
import {useWholeRecord} from '@site/src/platform/storage';

import type {MockInterviewProps} from '..';
import History from './History';
import PickForm from './PickForm';
import Underway from './Underway';
import {strings} from './strings';
import styles from './styles.module.css';
import {useBegin} from './useBegin';

interface StartProps extends MockInterviewProps {
  /** What the link asked for. */
  asked: MockAddress;
  /** Whether the reader comes back from an attempt. */
  isBack: boolean;
}

/** Before a mock: what is under way, what to begin, and what was done. */
export default function Start({cases, addressOf, asked, isBack}: StartProps): ReactNode {
  const {records, status} = useWholeRecord();
  const [weights] = useState(() => new Map(cases.map((one) => [one.page, one.weights])));
  const mocks = records.filter((one): one is LearnerRecord<'mock'> => one.kind === 'mock');
  const attempts = attemptsOf(mocks, (page) => weights.get(page));
  const {begin, progress} = useBegin(addressOf, attempts);
  const titleOf = (page: string) => cases.find((one) => one.page === page)?.title ?? page;
  const isRead = status.state !== 'loading';
  return (
    <>
      <noscript>
        <p className={styles.notice}>{strings.withoutScript}</p>
      </noscript>
      <Underway attempt={openAttempt(attempts)} titleOf={titleOf} isRead={isRead} />
      <div className={styles.start}>
        <PickForm cases={cases} asked={asked} begin={begin} progress={progress} />
        <History {...{attempts, titleOf, isBack}} />
      </div>
    </>
  );
}
