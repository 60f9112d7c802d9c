import {useMemo, type ReactNode} from 'react';

import {
  NO_CASE_FILTER,
  passingCases,
  progressOf,
  writeCaseFilter,
  type CaseIndexData,
} from '@site/src/domain/caseIndex';
import {useWholeRecord} from '@site/src/platform/storage';

import Button from '../ui/Button';
import {CaseCard} from './CaseCard';
import {FilterForm} from './FilterForm';
import {strings} from './strings';
import styles from './styles.module.css';
import {useCaseFilter} from './useCaseFilter';

/** All cases with what they exercise, to narrow down, and what the reader has done in each. */
export function CaseIndexView({data}: {data: CaseIndexData}): ReactNode {
  const titles = useMemo(() => titlesOf(data), [data]);
  const {filter, set} = useCaseFilter(titles);
  const {records, status} = useWholeRecord();
  const progress = useMemo(() => progressOf(records), [records]);
  const shown = passingCases(data.cases, filter);
  return (
    <>
      <FilterForm filter={filter} set={set} groups={data.groups} />
      <p role="status" className={styles.told}>
        {shown.length > 0 ? strings.shown(shown.length, data.cases.length) : strings.none}{' '}
        {writeCaseFilter(filter) && (
          <Button variant="quiet" onClick={() => set(NO_CASE_FILTER)}>
            {strings.clear}
          </Button>
        )}
      </p>
      <ul className={styles.cases}>
        {shown.map((facts) => (
          <CaseCard
            key={facts.id}
            facts={facts}
            titles={titles}
            progress={status.state === 'loading' ? undefined : (progress.get(facts.id) ?? null)}
          />
        ))}
      </ul>
    </>
  );
}

function titlesOf({groups}: CaseIndexData) {
  const blocks = groups.flatMap((group) => group.blocks);
  return new Map(blocks.map(({slug, title, path}) => [slug, {title, path}]));
}
