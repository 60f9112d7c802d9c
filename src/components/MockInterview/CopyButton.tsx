import {type ReactNode, useState} from 'react';

import {exportText} from '@site/src/domain/mock/exportText';
import type {MockBody, MockCase} from '@site/src/domain/mock';
import {contentOf, type BoardContent} from '@site/src/domain/whiteboard/content';
import {copyText} from '@site/src/platform/clipboard';

import Button from '../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

interface CopyButtonProps {
  of: MockCase;
  body: MockBody;
  /** Record id of the attempt: its whiteboard is told of. */
  id: string;
  children: ReactNode;
}

/** Copies the whole attempt as text; where the browser refuses, the text is shown to be copied by hand. */
export default function CopyButton({of, body, id, children}: CopyButtonProps): ReactNode {
  const [isCopied, setCopied] = useState<boolean>();
  const [text, setText] = useState('');
  const makeText = async () => {
    const made = exportText(of, body, await boardOf(id));
    setText(made);
    return made;
  };
  const copy = () => void copyText(makeText).then(setCopied);
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
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}

/** What is on the whiteboard; undefined where it cannot be read. */
async function boardOf(id: string): Promise<BoardContent | undefined> {
  try {
    const {lookAtBoard} = await import('@site/src/platform/whiteboard/look');
    return contentOf(await lookAtBoard(id));
  } catch {
    return undefined;
  }
}
