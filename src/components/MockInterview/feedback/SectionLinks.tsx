import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {MockCase} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';

interface SectionLinksProps {
  of: MockCase;
  section: string;
}

/** A section of the case and the diagrams in it: what the handbook answers. */
export default function SectionLinks({of, section}: SectionLinksProps): ReactNode {
  const diagrams = of.diagrams.filter((diagram) => diagram.section === section);
  return (
    <ul className={styles.links}>
      <li>
        <Link to={`${of.path}#${section}`}>{strings.read(of.sections[section] ?? section)}</Link>
      </li>
      {diagrams.map(({id, caption}) => (
        <li key={id}>
          <Link to={`${of.path}#${id}`}>{caption}</Link>
        </li>
      ))}
    </ul>
  );
}
