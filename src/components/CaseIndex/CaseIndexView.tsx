import Link from '@docusaurus/Link';
import {useMemo, type ReactNode} from 'react';

import {
  difficultiesOf,
  NO_CASE_FILTER,
  passingCases,
  writeCaseFilter,
  type CaseIndexData,
} from '@site/src/domain/caseIndex';
import {howFar} from '@site/src/domain/progress/howFar';

import Button from '../ui/Button';
import {CaseCard} from './CaseCard';
import {FilterForm} from './FilterForm';
import {strings} from './strings';
import styles from './styles.module.css';
import {useCaseFilter} from './useCaseFilter';
import {useStandings, type Count, type OwnProgress} from './useStandings';

interface CaseIndexViewProps {
  data: CaseIndexData;
  /** Brings what counts a record; asked for when there is one. */
  load(): Promise<Count>;
}

/** All cases with what they exercise, to narrow down, and what the reader has done in each. */
export function CaseIndexView({data, load}: CaseIndexViewProps): ReactNode {
  const titles = useMemo(() => titlesOf(data), [data]);
  const difficulties = useMemo(() => difficultiesOf(data.cases), [data]);
  const {filter, set} = useCaseFilter(titles);
  const own = useStandings(load);
  const shown = passingCases(data.cases, filter, contextOf(titles, own));
  return (
    <>
      <FilterForm {...{filter, set, difficulties}} groups={data.groups} />
      <div className={styles.told}>
        <p role="status">
          {shown.length > 0 ? strings.shown(shown.length, data.cases.length) : strings.none}{' '}
          {writeCaseFilter(filter) && (
            <Button variant="quiet" onClick={() => set(NO_CASE_FILTER)}>
              {strings.clear}
            </Button>
          )}
        </p>
        <Kept {...own} />
      </div>
      <ul className={styles.cases}>
        {shown.map((facts) => (
          <CaseCard key={facts.id} {...{facts, titles, own}} />
        ))}
      </ul>
    </>
  );
}

/** Where the progress comes from, or why it is not all here. */
function Kept({lack}: OwnProgress): ReactNode {
  return (
    <p className={styles.kept} data-lack={lack}>
      {lack ? strings.lack[lack] : strings.kept}{' '}
      <Link to="/practice/progress/">{strings.more}</Link>
    </p>
  );
}

type Titles = ReadonlyMap<string, {title: string; path: string}>;

function titlesOf({groups}: CaseIndexData): Titles {
  const blocks = groups.flatMap((group) => group.blocks);
  return new Map(blocks.map(({slug, title, path}) => [slug, {title, path}]));
}

/** While a record is not known in full, nothing is said of a case without one. */
function contextOf(titles: Titles, {standings, lack}: OwnProgress) {
  const titleOf = (slug: string) => titles.get(slug)?.title ?? '';
  const isKnown = standings && (!lack || lack === 'part');
  return {titleOf, ...(isKnown && {howFar: (page: string) => howFar(standings.get(page))})};
}
