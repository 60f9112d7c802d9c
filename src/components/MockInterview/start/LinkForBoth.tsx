import {type ReactNode, useState} from 'react';

import type {MockPlan} from '@site/src/domain/mock';
import {planAddress} from '@site/src/domain/mock/address';
import {copyText} from '@site/src/platform/clipboard';
import {pageAddress} from '@site/src/platform/address';

import Button from '../../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

/** One link for the two of a pair. */
export default function LinkForBoth({plan}: {plan: () => MockPlan | null}): ReactNode {
  const [copied, setCopied] = useState<{address: string; isCopied: boolean}>();
  const copy = () => {
    const chosen = plan();
    if (!chosen) return;
    const address = pageAddress(planAddress(chosen));
    void copyText(() => Promise.resolve(address)).then((isCopied) =>
      setCopied({address, isCopied}),
    );
  };
  return (
    <div className={styles.pair}>
      <p>{strings.pairHint}</p>
      <div className={styles.actions}>
        <Button onClick={copy}>{strings.copyLink}</Button>
        <span role="status">
          {copied && (copied.isCopied ? strings.linkCopied : strings.linkNotCopied)}
        </span>
      </div>
      {copied && !copied.isCopied && (
        <input
          className={styles.link}
          aria-label={strings.link}
          readOnly
          value={copied.address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
