import {type ReactNode} from 'react';

import type {Shared} from '@site/src/domain/share';
import {expectSharing} from '@site/src/platform/share';

import Button from '../Button';
import ShareOutcome from './ShareOutcome';
import {label} from './strings';
import {useShare} from './useShare';

interface ShareButtonProps {
  /** What to share, asked for at the click. */
  what: () => Shared;
  /** Names the kind in the file that is offered instead of a long link. */
  kind: Shared['kind'];
  children?: ReactNode;
}

/**
 * A button that makes a link and copies it. What became of it is said in a line that takes a row of
 * its own; put the button into a wrapping flex row.
 */
export default function ShareButton({what, kind, children = label}: ShareButtonProps): ReactNode {
  const {sharing, share} = useShare(what);
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => void share()}
        onPointerEnter={expectSharing}
        onFocus={expectSharing}
      >
        {children}
      </Button>
      <ShareOutcome sharing={sharing} kind={kind} />
    </>
  );
}
