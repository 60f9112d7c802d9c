import {Fragment, type ReactNode} from 'react';

import type {ShownReference} from '@site/src/domain/citation';

import styles from './styles.module.css';

export interface CiteProps {
  /** keys of references, separated by ', ' */
  keys: string;
  /** where in each, in the order of the keys, separated by '; ' */
  locator?: string;
  /** the references that the page cites */
  data: readonly ShownReference[];
}

/** `[@key, p. 3]` in the text: author and year, linked to the entry in the page's list of references. */
export function Cite({keys, locator = '', data}: CiteProps): ReactNode {
  const locators = locator.split('; ');
  return (
    <span className={styles.cite}>
      (
      {keys.split(', ').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '; '}
          <OneCitation reference={find(key, data)} locator={locators[index]} />
        </Fragment>
      ))}
      )
    </span>
  );
}

function OneCitation({
  reference,
  locator,
}: {
  reference: ShownReference;
  locator?: string;
}): ReactNode {
  return (
    <>
      <a href={`#ref-${reference.key}`} title={`${reference.authors} ${reference.title}`}>
        {reference.label}
      </a>
      {locator && `, ${locator}`}
    </>
  );
}

function find(key: string, data: readonly ShownReference[]): ShownReference {
  const reference = data.find((candidate) => candidate.key === key);
  if (!reference) throw new Error(`"${key}" is cited and not among the page's references`);
  return reference;
}
