import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Fragment, type ReactNode} from 'react';

import numbers from '@generated/content-index/default/numbers.json';
import type {ShownNumber, ShownNumberGroup} from '@site/src/domain/content/numbers';

import {WORDS} from './strings';
import styles from './styles.module.css';

/** Every number of docs/reference/numbers-to-know.yaml, by group, each with its own address and the pages that use it. */
export function Numbers(): ReactNode {
  return <NumbersView groups={numbers} />;
}

export function NumbersView({groups}: {groups: readonly ShownNumberGroup[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const {numbers: shown} of groups) for (const {id} of shown) collectAnchor(id);
  return groups.map(({title, numbers: shown}) => (
    <section key={title} className={styles.group}>
      <h3>{title}</h3>
      <dl className={styles.numbers}>
        {shown.map((number) => (
          <Entry key={number.id} number={number} />
        ))}
      </dl>
    </section>
  ));
}

function Entry({number}: {number: ShownNumber}): ReactNode {
  const {id, label, value, use, usedBy} = number;
  return (
    <div id={id} className={styles.entry}>
      <dt>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd>{use}</dd>
      <dd className={styles.small}>
        <Origin number={number} />
        {usedBy.length > 0 && <UsedBy pages={usedBy} />}
      </dd>
    </div>
  );
}

function Origin({number: {source, assumption, asOf}}: {number: ShownNumber}): ReactNode {
  if (!source) return `${WORDS.assumed}, ${asOf}: ${assumption}.`;
  return (
    <>
      <Link to={source.path}>{source.label}</Link>
      {`, ${WORDS.seen} ${asOf}.`}
    </>
  );
}

function UsedBy({pages}: {pages: ShownNumber['usedBy']}): ReactNode {
  return (
    <>
      {` ${WORDS.usedIn} `}
      {pages.map(({title, path}, index) => (
        <Fragment key={path}>
          {index > 0 && ', '}
          <Link to={path}>{title}</Link>
        </Fragment>
      ))}
      .
    </>
  );
}
