import {type ReactNode} from 'react';

import type {KeptRecord} from '@site/src/platform/storage';

import ConfirmButton from '../ui/ConfirmButton';
import * as strings from './strings';

interface KeptViewProps {
  kept: readonly KeptRecord[];
  remove: (key: string) => void;
}

/** Records that were left as they are; each can be removed, one by one. */
export default function KeptView({kept, remove}: KeptViewProps): ReactNode {
  return (
    <>
      <p>{strings.keptNote}</p>
      <ul>
        {kept.map(({key, why}) => (
          <li key={key}>
            <code>{key}</code>, {strings.keptReason(why)}{' '}
            <ConfirmButton
              question={strings.confirmRemove(key)}
              yes={strings.removeKept}
              no={strings.keep}
              onYes={() => remove(key)}
            >
              {strings.removeKept}
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </>
  );
}
