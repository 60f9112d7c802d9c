import {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import type {ShownReference} from '@site/src/domain/citation';

import {ReferenceView} from './ReferenceView';
import styles from './styles.module.css';

export interface ReferencesProps {
  data: readonly ShownReference[];
  /** on the page that shows every reference of the handbook */
  all?: boolean;
}

/** What the page cites, in the order of first citation. */
export function References({data}: ReferencesProps): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const {key} of data) collectAnchor(`ref-${key}`);
  return (
    <ol className={styles.list}>
      {data.map((reference) => (
        <ReferenceView key={reference.key} reference={reference} />
      ))}
    </ol>
  );
}
