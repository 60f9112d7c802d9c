import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {MockCase} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';

interface SectionLinksProps {
  of: MockCase;
  section: string;
}

/** In a new tab, and says so: the feedback stays as it is. */
function Away({to, children}: {to: string; children: ReactNode}): ReactNode {
  return (
    <Link to={to} target="_blank" rel="noopener">
      {children} <span className={styles.soft}>{strings.newTab}</span>
    </Link>
  );
}

/** A section of the case and the diagrams in it: what the handbook answers. */
export default function SectionLinks({of, section}: SectionLinksProps): ReactNode {
  const diagrams = of.diagrams.filter((diagram) => diagram.section === section);
  return (
    <ul className={styles.links}>
      <li>
        <Away to={`${of.path}#${section}`}>{strings.read(of.sections[section] ?? section)}</Away>
      </li>
      {diagrams.map(({id, caption}) => (
        <li key={id}>
          <Away to={`${of.path}#${id}`}>{caption}</Away>
        </li>
      ))}
    </ul>
  );
}
