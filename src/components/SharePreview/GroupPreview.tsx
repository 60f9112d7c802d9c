import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {GROUP_ID} from '@site/src/domain/group/recordId';
import {rotationOf} from '@site/src/domain/group/rotation';
import {groupFrom} from '@site/src/domain/group/sharedGroup';
import type {GroupBody, GroupSettings} from '@site/src/domain/group/types';
import type {SharedGroup} from '@site/src/domain/share';
import {useRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import FactList from './FactList';
import {group as strings, day} from './studyStrings';
import {undo, undone} from './strings';
import styles from './styles.module.css';
import {titlesOf} from './titlesOf';

interface GroupPreviewProps {
  shared: SharedGroup;
  catalogue: Catalogue;
}

/** A shared group with its whole rotation; kept only by the button, and that can be undone. */
export default function GroupPreview({shared, catalogue}: GroupPreviewProps): ReactNode {
  const settings = groupFrom(shared);
  const {value, set, remove, status} = useRecord('group', GROUP_ID);
  const [before, setBefore] = useState<{group: GroupBody | undefined}>();
  const [said, setSaid] = useState('');
  const keep = () => {
    setBefore({group: value});
    set((current, madeAtMs) => ({settings, progress: current?.progress ?? {}, madeAtMs}));
    setSaid(strings.used);
  };
  const takeBack = () => {
    if (before?.group) set(before.group);
    else remove();
    setBefore(undefined);
    setSaid(undone);
  };
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.kind}</p>
      <h2 className={styles.title}>{strings.title(settings.names.length, settings.weeks)}</h2>
      <FactList rows={rowsOf(settings, catalogue)} />
      <RotationTable settings={settings} catalogue={catalogue} />
      <div className={styles.actions}>
        <Button variant="primary" disabled={status.state === 'loading'} onClick={keep}>
          {value ? strings.replace : strings.use}
        </Button>
        {before && <Button onClick={takeBack}>{undo}</Button>}
        <Link to="/practice/group/">{strings.go}</Link>
      </div>
      <p role="status" className={styles.soft}>
        {said}
      </p>
      <StorageNotice status={status} />
    </section>
  );
}

function rowsOf(settings: GroupSettings, catalogue: Catalogue): [string, string][] {
  const {rows} = strings;
  return [
    [rows.names, settings.names.join(', ')],
    [rows.start, day(settings.start)],
    [rows.meeting, strings.minutes(settings.meetingMinutes)],
    [rows.cases, titlesOf(catalogue, settings.cases).join(', ')],
  ];
}

function RotationTable({settings, catalogue}: {settings: GroupSettings; catalogue: Catalogue}) {
  const {columns} = strings;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rotationOf(settings).flatMap((meeting) =>
          meeting.interviews.map((interview, at) => (
            <tr key={`${meeting.day} ${at}`}>
              <th scope="row">{day(meeting.day)}</th>
              <td>{settings.names[interview.candidate]}</td>
              <td>{settings.names[interview.interviewer]}</td>
              <td>{titlesOf(catalogue, [interview.case])}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
