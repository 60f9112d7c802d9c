import Link from '@docusaurus/Link';
import {type ReactNode, useId, useState} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {GROUP_ID} from '@site/src/domain/group/recordId';
import type {GroupBody} from '@site/src/domain/group/types';
import type {SharedProgress} from '@site/src/domain/share';
import {useRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import {progress as strings} from './studyStrings';
import styles from './styles.module.css';
import {titlesOf} from './titlesOf';

interface ProgressPreviewProps {
  shared: SharedProgress;
  catalogue: Catalogue;
}

/** What a member sent back. The reader says whose it is before it is kept. */
export default function ProgressPreview({shared, catalogue}: ProgressPreviewProps): ReactNode {
  const {value: group, set, status} = useRecord('group', GROUP_ID);
  const [said, setSaid] = useState('');
  const {day, pages} = shared;
  const keep = (name: string) => {
    set((current) => current && withProgress(current, name, {day, pages}));
    setSaid(strings.added(name));
  };
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.kind}</p>
      <h2 className={styles.title}>{strings.title(day)}</h2>
      <CountTable shared={shared} catalogue={catalogue} />
      {status.state !== 'loading' && !group && <p>{strings.noGroup}</p>}
      <div className={styles.actions}>
        {group && <Whose names={group.settings.names} onKeep={keep} />}
        <Link to="/practice/group/">{strings.go}</Link>
      </div>
      <p role="status" className={styles.soft}>
        {said}
      </p>
      <StorageNotice status={status} />
    </section>
  );
}

function withProgress(group: GroupBody, name: string, progress: GroupBody['progress'][string]) {
  return {...group, progress: {...group.progress, [name]: progress}};
}

function Whose({names, onKeep}: {names: readonly string[]; onKeep(name: string): void}): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <>
      <label htmlFor={id}>{strings.whose}</label>
      <select id={id} value={name} onChange={(event) => setName(event.currentTarget.value)}>
        <option value="">{strings.choose}</option>
        {names.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <Button variant="primary" disabled={name === ''} onClick={() => onKeep(name)}>
        {strings.add}
      </Button>
    </>
  );
}

function CountTable({shared, catalogue}: ProgressPreviewProps): ReactNode {
  const rows = Object.entries(shared.pages);
  if (rows.length === 0) return <p>{strings.empty}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(strings.columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([page, {answered, right, ticked, recalled, mocks, isRead}]) => (
          <tr key={page}>
            <th scope="row">{titlesOf(catalogue, [page])}</th>
            <td>{strings.isRead(isRead)}</td>
            <td>{answered}</td>
            <td>{right}</td>
            <td>{ticked}</td>
            <td>{recalled}</td>
            <td>{mocks ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
