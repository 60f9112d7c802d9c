import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useRef} from 'react';

import {sharedOf} from '@site/src/domain/group/sharedGroup';
import type {GroupBody} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';
import {siteAddress} from '@site/src/platform/address';
import {printPage} from '@site/src/platform/print';

import Button from '../ui/Button';
import ConfirmButton from '../ui/ConfirmButton';
import ShareButton from '../ui/ShareButton';
import {saveCalendar} from './saveCalendar';
import * as strings from './strings';
import styles from './styles.module.css';

interface GroupActionsProps {
  group: GroupBody;
  pages: ReadonlyMap<string, PlanPage>;
  onRemove(): void;
}

/** What can be done with a group as a whole. Names go into a link only when the reader ticks it. */
export function GroupActions({group, pages, onRemove}: GroupActionsProps): ReactNode {
  const {settings} = group;
  const root = useBaseUrl('/');
  const names = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions} role="group" aria-label={strings.view.actions}>
      <label className={styles.withNames}>
        <input ref={names} type="checkbox" />
        {strings.view.withNames}
      </label>
      <ShareButton what={() => sharedOf(settings, names.current!.checked)} kind="group">
        {strings.view.share}
      </ShareButton>
      <Button onClick={() => void saveCalendar(group, pages, siteAddress(root))}>
        {strings.view.calendar}
      </Button>
      <Button onClick={printPage}>{strings.view.print}</Button>
      <ConfirmButton
        question={strings.view.confirmRemove}
        yes={strings.view.yes}
        no={strings.view.no}
        onYes={onRemove}
      >
        {strings.view.remove}
      </ConfirmButton>
    </div>
  );
}
