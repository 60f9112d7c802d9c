import {type ReactNode} from 'react';

import {byStep, findIn, type ProgressPage} from '@site/src/domain/progress';

import {PagesTable} from './PagesTable';
import {StepsTable} from './StepsTable';
import * as strings from './strings';
import styles from './styles.module.css';
import {useProgress, type ProgressData, type ProgressState} from './useProgress';

interface PartProps {
  data: ProgressData;
  kind: ProgressPage['kind'];
}

/** One part of the handbook, in its order: how much of it is read, and a table of its pages. */
export function Part({data, kind}: PartProps): ReactNode {
  const state = useProgress(data);
  const pages = data.catalogue.pages.filter((page) => page.kind === kind);
  const read = pages.filter((page) => state.standingOf(page).read.atMs !== undefined);
  return (
    <div className={styles.part}>
      <p className={styles.sum}>{strings.pagesRead(read.length, pages.length)}</p>
      {tablesOf(kind, pages).map(([caption, some]) => (
        <PagesTable key={caption} caption={caption} pages={some} standingOf={state.standingOf} />
      ))}
      {kind === 'framework' && <Steps data={data} state={state} />}
    </div>
  );
}

/** Building blocks stand in groups, other pages in one table. */
function tablesOf(
  kind: ProgressPage['kind'],
  pages: readonly ProgressPage[],
): [caption: string, pages: ProgressPage[]][] {
  if (kind === 'framework') return [[strings.captions.framework, [...pages]]];
  if (kind === 'case-study') return [[strings.captions.cases, [...pages]]];
  const groups = [...new Set(pages.map(({group}) => group))];
  return groups.map((group) => [group, pages.filter((page) => page.group === group)]);
}

function Steps({data, state}: {data: ProgressData; state: ProgressState}): ReactNode {
  const steps = byStep(data.catalogue, findIn(state.records), state.moment);
  return <StepsTable steps={steps} />;
}
