import {lazy, Suspense, type ReactNode} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import type {Shared} from '@site/src/domain/share';

import ChecklistPreview from './ChecklistPreview';
import EstimatePreview from './EstimatePreview';
import * as strings from './strings';
import styles from './styles.module.css';
import type {Opened} from './useOpened';

/** What is not in every link is loaded when such a link is opened. */
const DrillPreview = lazy(() => import('./DrillPreview'));
const GroupPreview = lazy(() => import('./GroupPreview'));
const MockPreview = lazy(() => import('./MockPreview'));
const PlanPreview = lazy(() => import('./PlanPreview'));
const ProgressPreview = lazy(() => import('./ProgressPreview'));

/** What was opened, in words: a preview, or what is wrong and what to do. */
export default function OpenedView({
  opened,
  catalogue,
}: {
  opened: Opened;
  catalogue: Catalogue | 'reading' | 'not-loaded';
}): ReactNode {
  if (opened === 'nothing') return null;
  if (opened === 'reading') return <p className={styles.soft}>{strings.reading}</p>;
  if (opened === 'not-loaded') return <Problem>{strings.problemText(opened)}</Problem>;
  if (!opened.ok) return <Problem>{strings.problemText(opened.problem)}</Problem>;
  if (catalogue === 'not-loaded') return <Problem>{strings.problemText(catalogue)}</Problem>;
  if (catalogue === 'reading') return <p className={styles.soft}>{strings.reading}</p>;
  return (
    <Suspense fallback={<p className={styles.soft}>{strings.reading}</p>}>
      <Preview shared={opened.shared} catalogue={catalogue} />
    </Suspense>
  );
}

function Preview({shared, catalogue}: {shared: Shared; catalogue: Catalogue}): ReactNode {
  if (shared.kind === 'plan') return <PlanPreview shared={shared} catalogue={catalogue} />;
  if (shared.kind === 'group') return <GroupPreview shared={shared} catalogue={catalogue} />;
  if (shared.kind === 'progress') return <ProgressPreview shared={shared} catalogue={catalogue} />;
  if (shared.kind === 'drill') return <DrillPreview shared={shared} catalogue={catalogue} />;
  const page = known(catalogue.pages, shared.page);
  if (!page) return <Problem>{strings.unknownPage(shared.page)}</Problem>;
  if (shared.kind === 'estimate') return <EstimatePreview shared={shared} page={page} />;
  if (shared.kind === 'mock') return <MockPreview shared={shared} page={page} />;
  const checklist = known(page.checklists, shared.checklist);
  if (!checklist) {
    return <Problem>{strings.unknownChecklist(shared.checklist, page.title)}</Problem>;
  }
  return <ChecklistPreview shared={shared} page={page} checklist={checklist} />;
}

function Problem({children}: {children: ReactNode}): ReactNode {
  return (
    <p role="alert" className={styles.problem}>
      {children}
    </p>
  );
}

function known<Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
