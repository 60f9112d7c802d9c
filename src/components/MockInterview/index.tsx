import {lazy, Suspense, type ReactNode, useState} from 'react';

import {attemptIdOf, readAddress} from '@site/src/domain/mock/address';
import type {MockEntry} from '@site/src/domain/mock';
import {useSearch} from '@site/src/platform/address';

import {strings} from './strings';
import Start from './start';
import styles from './styles.module.css';

const Attempt = lazy(() => import('./Attempt'));

export interface MockInterviewProps {
  cases: readonly MockEntry[];
  /** Address of a case's data; undefined for a page that is no case. */
  addressOf: (page: string) => string | undefined;
  /** What stands below the form, and makes room for a session. */
  children?: ReactNode;
}

/** The mock interview: what to rehearse, or the attempt that the address names. */
export function MockInterview(props: MockInterviewProps): ReactNode {
  const address = readAddress(useSearch());
  const id = attemptIdOf(address);
  const [isBack, setBack] = useState(false);
  if (id !== undefined && !isBack) setBack(true);
  return (
    <div className={styles.mock}>
      {id === undefined ? (
        <>
          <Start {...props} asked={address} isBack={isBack} />
          {props.children}
        </>
      ) : (
        <Suspense fallback={<p className={styles.soft}>{strings.loading}</p>}>
          <Attempt key={id} {...props} id={id} isInterviewer={address.isInterviewer} />
        </Suspense>
      )}
    </div>
  );
}
