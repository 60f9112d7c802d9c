import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';

import type {CatalogueChecklist, CataloguePage} from '@site/src/domain/content/catalogue';
import {tickAll, untickAll} from '@site/src/domain/record';
import type {SharedChecklist} from '@site/src/domain/share';
import {
  compareChecklist,
  type ComparedChecklist,
  type ComparedItem,
} from '@site/src/domain/share/compare';
import {useRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import * as strings from './strings';
import styles from './styles.module.css';

interface ChecklistPreviewProps {
  shared: SharedChecklist;
  page: CataloguePage;
  checklist: CatalogueChecklist;
}

/** Shared ticks beside the reader's own; merged only by the button. */
export default function ChecklistPreview(props: ChecklistPreviewProps): ReactNode {
  const {shared, page, checklist} = props;
  const {value, set, status} = useRecord('checklist', `${shared.page}#${shared.checklist}`);
  const [merged, setMerged] = useState<readonly string[]>();
  const compared = compareChecklist(checklist, shared.ticked, value?.ticked ?? {});
  const merge = () => {
    set(tickAll(compared.added));
    setMerged(compared.added);
  };
  const unmerge = () => {
    set(untickAll(merged ?? []));
    setMerged([]);
  };
  return (
    <section className={styles.preview}>
      <p className={styles.kind}>{strings.checklistKind}</p>
      <h2 className={styles.title}>
        {checklist.title} · {page.title}
      </h2>
      <p>{summaryOf(compared)}</p>
      <ItemTable items={compared.items} />
      {compared.unknown.length > 0 && <p>{strings.unknownPart(compared.unknown)}</p>}
      <div className={styles.actions}>
        {compared.added.length > 0 && (
          <Button variant="primary" disabled={status.state === 'loading'} onClick={merge}>
            {strings.addTicks(compared.added.length)}
          </Button>
        )}
        {merged && merged.length > 0 && <Button onClick={unmerge}>{strings.undo}</Button>}
        <Link to={`${page.path}#${shared.checklist}`}>{strings.goToPage(page.title)}</Link>
      </div>
      <p role="status" className={styles.soft}>
        {merged && (merged.length > 0 ? strings.addedTicks(merged.length) : strings.undone)}
      </p>
      <StorageNotice status={status} />
    </section>
  );
}

function summaryOf({items, added, unknown}: ComparedChecklist): string {
  const shared = items.filter(({isShared}) => isShared).length;
  if (shared === 0) return unknown.length === 0 ? strings.noTicks : strings.noKnownTicks;
  return strings.checklistSummary(shared, items.length, added.length);
}

function ItemTable({items}: {items: readonly ComparedItem[]}): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{strings.columns.item}</th>
          <th scope="col">{strings.columns.shared}</th>
          <th scope="col">{strings.columns.mine}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({id, label, isShared, isMine}) => (
          <tr key={id} data-differs={isShared !== isMine || undefined}>
            <th scope="row">{label}</th>
            <td>{mark(isShared)}</td>
            <td>{mark(isMine)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function mark(isTicked: boolean): ReactNode {
  return (
    <>
      <span aria-hidden="true">{isTicked ? '✓' : '·'}</span>
      <span className="sr-only">{isTicked ? strings.ticked : strings.notTicked}</span>
    </>
  );
}
