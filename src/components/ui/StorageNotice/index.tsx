import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {StoreStatus} from '@site/src/platform/storage';

import {noticeText, recordLink, withoutScript} from './strings';
import styles from './styles.module.css';

/**
 * One calm line under a widget that keeps state. It is there from the start, so that a message that
 * arrives later moves nothing.
 */
export default function StorageNotice({status}: {status: StoreStatus}): ReactNode {
  return (
    <div className={styles.notice} data-state={status.state}>
      <p className={styles.text}>
        {noticeText(status)} <Link to="/practice/your-record/">{recordLink}</Link>
      </p>
      <noscript>
        <p>{withoutScript}</p>
      </noscript>
    </div>
  );
}
