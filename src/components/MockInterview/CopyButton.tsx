import {type ReactNode, useState} from 'react';

import {exportText} from '@site/src/domain/mock/exportText';
import type {MockBody, MockCase} from '@site/src/domain/mock';
import {copyText} from '@site/src/platform/clipboard';

import Button from '../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

interface CopyButtonProps {
  of: MockCase;
  body: MockBody;
  children: ReactNode;
}

/** Copies the whole attempt as text; where the browser refuses, the text is shown to be copied by hand. */
export default function CopyButton({of, body, children}: CopyButtonProps): ReactNode {
  const [isCopied, setCopied] = useState<boolean>();
  const text = () => exportText(of, body);
  const copy = () => void copyText(() => Promise.resolve(text())).then(setCopied);
  return (
    <>
      <Button onClick={copy}>{children}</Button>
      <span role="status" className={styles.soft}>
        {isCopied === true && strings.copied}
        {isCopied === false && strings.notCopied}
      </span>
      {isCopied === false && (
        <textarea
          className={styles.copyField}
          aria-label={strings.textToCopy}
          readOnly
          rows={8}
          value={text()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
