import {type ReactNode, useMemo, useRef, useState} from 'react';

import {GROUP_ID} from '@site/src/domain/group/recordId';
import {countsOf} from '@site/src/domain/group/progress';
import type {GroupSettings} from '@site/src/domain/group/types';
import type {PlanCatalogue, PlanPage} from '@site/src/domain/plan/types';
import {useToday} from '@site/src/platform/clock/useToday';
import {useRecord, useWholeRecord} from '@site/src/platform/storage';

import ShareButton from '../ui/ShareButton';
import StorageNotice from '../ui/StorageNotice';
import {GroupActions} from './GroupActions';
import {GroupForm} from './GroupForm';
import {ProgressTable} from './ProgressTable';
import {AboutGroup, RotationView} from './RotationView';
import * as strings from './strings';
import styles from './styles.module.css';

/** The form, and under it the reader's group or an example. What arrives late replaces the end of the page. */
export function GroupPanel({catalogue}: {catalogue: PlanCatalogue}): ReactNode {
  const {value: group, set, remove, status} = useRecord('group', GROUP_ID);
  const today = useToday();
  const summary = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const pages = useMemo(() => new Map(catalogue.pages.map((page) => [page.id, page])), [catalogue]);
  const cases = catalogue.pages.filter(({kind}) => kind === 'case-study');
  const tell = (what: string) => {
    setSaid(what);
    summary.current?.focus();
  };
  const make = (settings: GroupSettings) => {
    set((current, madeAtMs) => ({settings, progress: current?.progress ?? {}, madeAtMs}));
    tell(strings.view.made);
  };
  const erase = () => {
    remove();
    tell(strings.view.removed);
  };
  return (
    <div className={styles.group}>
      <GroupForm settings={group?.settings} onMake={make} {...{cases, today, summary, said}} />
      {group && today ? (
        <>
          <AboutGroup settings={group.settings} today={today} offered={cases.length} />
          <GroupActions group={group} pages={pages} onRemove={erase} />
          <ProgressTable {...{group, pages}} />
          <SendProgress today={today} />
          <h3>{strings.view.meetings}</h3>
          <RotationView settings={group.settings} {...{pages, today}} />
        </>
      ) : (
        <Example {...{cases, pages}} />
      )}
      <StorageNotice status={status} />
    </div>
  );
}

/** What was done in this browser, as a link for the others. */
function SendProgress({today}: {today: string}): ReactNode {
  const {records} = useWholeRecord();
  return (
    <div className={styles.actions}>
      <ShareButton
        what={() => ({kind: 'progress', day: today, pages: countsOf(records)})}
        kind="progress"
      >
        {strings.progress.send}
      </ShareButton>
      <span className={styles.soft}>{strings.progress.sendNote}</span>
    </div>
  );
}

interface ExampleProps {
  cases: readonly PlanPage[];
  pages: ReadonlyMap<string, PlanPage>;
}

function Example({cases, pages}: ExampleProps): ReactNode {
  const settings: GroupSettings = {
    ...{names: strings.view.exampleNames, start: '2027-01-04', weeks: 6, meetingMinutes: 90},
    cases: cases.map(({id}) => id),
  };
  return (
    <section aria-labelledby="group-example">
      <h3 id="group-example">{strings.view.example}</h3>
      <p>{strings.view.exampleNote}</p>
      <AboutGroup settings={settings} offered={cases.length} />
      <RotationView {...{settings, pages}} />
    </section>
  );
}
