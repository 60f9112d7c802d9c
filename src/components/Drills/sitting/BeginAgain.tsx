import {type ReactNode} from 'react';

import ConfirmButton from '@site/src/components/ui/ConfirmButton';

import {strings} from './strings';

/** The same drill from its first question, once the reader has said so twice. */
export default function BeginAgain({onYes}: {onYes(): void}): ReactNode {
  const {beginAgain, askAgain, yesAgain, noAgain} = strings;
  return (
    <ConfirmButton question={askAgain} yes={yesAgain} no={noAgain} onYes={onYes}>
      {beginAgain}
    </ConfirmButton>
  );
}
