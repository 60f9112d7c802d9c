import {type ReactNode, useEffect, useRef} from 'react';

import {downloadText} from '@site/src/platform/download';

import Button from '../Button';
import * as strings from './strings';
import styles from './styles.module.css';
import type {Sharing} from './useShare';

/** Says what became of a click on Share, aloud too, and offers what is left to do. */
export default function ShareOutcome({sharing, kind}: {sharing: Sharing; kind: string}): ReactNode {
  return (
    <div className={styles.outcome}>
      <p role="status" className={styles.message}>
        {message(sharing)}
      </p>
      {sharing.at === 'copy-yourself' && <LinkField address={sharing.link.address} />}
      {sharing.at === 'too-long' && (
        <Button onClick={() => downloadText(strings.fileName(kind), sharing.link.file)}>
          {strings.saveFile}
        </Button>
      )}
    </div>
  );
}

function message(sharing: Sharing): string {
  switch (sharing.at) {
    case 'rest':
      return '';
    case 'making':
      return strings.making;
    case 'failed':
      return strings.failed;
    case 'no-codec':
      return strings.noCodec;
    case 'copied':
      return strings.copied(sharing.link.lengthCharacters);
    case 'copy-yourself':
      return strings.copyYourself(sharing.link.lengthCharacters);
    case 'too-long':
      return strings.tooLong(sharing.link.lengthCharacters);
  }
}

/** The link, selected, so that one key copies it. */
function LinkField({address}: {address: string}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [address]);
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={strings.fieldName}
      readOnly
      value={address}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
