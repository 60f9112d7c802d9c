import {useState} from 'react';

import {copyText} from '@site/src/platform/clipboard';

import type {Copied} from './strings';

/** What became of the last click: what was to be copied, and whether the browser let it. */
export type Outcome = {what: Copied; isCopied: boolean} | undefined;

export function useCopy(): {outcome: Outcome; copy(what: Copied, text: string): void} {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = (what: Copied, text: string) => {
    void copyText(() => Promise.resolve(text)).then((isCopied) => setOutcome({what, isCopied}));
  };
  return {outcome, copy};
}
