import {type ReactNode} from 'react';

import type {OutlinePage} from '@site/src/domain/progress';

import {PagesTable} from './PagesTable';
import {StepsTable} from './StepsTable';
import * as strings from './strings';
import styles from './styles.module.css';
import {stepsOf, useProgress, type ProgressData} from './useProgress';

interface PartProps {
  data: ProgressData;
  kind: OutlinePage['kind'];
}

/** One part of the handbook, in its order: how much of it is read, and a table of its pages. */
export function Part({data, kind}: PartProps): ReactNode {
  const state = useProgress(data);
  const pages = data.outline.pages.filter((page) => page.kind === kind);
  const read = pages.filter((page) => state.standingOf(page).read.atMs !== undefined);
  return (
    <div className={styles.part}>
      <p className={styles.sum}>{strings.pagesRead(read.length, pages.length)}</p>
      {tablesOf(kind, pages).map(([caption, some]) => (
        <PagesTable key={caption} caption={caption} pages={some} standingOf={state.standingOf} />
      ))}
      {kind === 'framework' && <StepsTable steps={stepsOf(state, data.outline)} />}
    </div>
  );
}

/** Building blocks stand in groups, other pages in one table. */
function tablesOf(
  kind: OutlinePage['kind'],
  pages: readonly OutlinePage[],
): [caption: string, pages: OutlinePage[]][] {
  if (kind === 'framework') return [[strings.captions.framework, [...pages]]];
  if (kind === 'case-study') return [[strings.captions.cases, [...pages]]];
  const groups = [...new Set(pages.map(({group}) => group))];
  return groups.map((group) => [group, pages.filter((page) => page.group === group)]);
}
