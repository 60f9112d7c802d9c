import Link from '@docusaurus/Link';
import {useMemo, type ReactNode} from 'react';

import {nextPage, type CaseIndexData, type NextPage} from '@site/src/domain/caseIndex';

import {strings} from './strings';
import styles from './styles.module.css';

interface NextProps {
  data: CaseIndexData;
  /** Ids of the pages that are read. */
  read: ReadonlySet<string>;
}

/** One page to read next. For a reader without a record it is where anybody begins, so it is true without a script. */
export function Next({data, read}: NextProps): ReactNode {
  const next = useMemo(() => nextPage(data, read), [data, read]);
  return (
    <p className={styles.next}>
      <strong>{strings.next}</strong> <NextLine next={next} />
    </p>
  );
}

function NextLine({next}: {next: NextPage}): ReactNode {
  if (next.to === 'done') return <Link to="/practice/mock/">{strings.mock}</Link>;
  const {title, path} = next.facts;
  const caseLink = <Link to={path}>{title}</Link>;
  if (next.to === 'case')
    return (
      <>
        {caseLink}
        {strings.isReady}
      </>
    );
  const [before, after] = strings.onTheWay(next.left);
  return (
    <>
      <Link to={next.block.path}>{next.block.title}</Link>
      {before}
      {caseLink}
      {after}
    </>
  );
}
