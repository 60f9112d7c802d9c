import {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import Inline from '@site/src/components/ui/Inline';

import {ALSO, MORE} from './strings';
import styles from './styles.module.css';

interface GlossaryTerm {
  id: string;
  term: string;
  also?: readonly string[];
  definition: string;
  treatedIn?: string;
}

/** Every term of docs/reference/glossary.yaml, in the order of the alphabet; each has its own address. */
export function Glossary({data}: {data: readonly GlossaryTerm[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const terms = [...data].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  for (const {id} of terms) collectAnchor(id);
  return (
    <dl className={styles.glossary}>
      {terms.map((term) => (
        <Entry key={term.id} term={term} />
      ))}
    </dl>
  );
}

function Entry({term: {id, term, also, definition, treatedIn}}: {term: GlossaryTerm}): ReactNode {
  return (
    <div id={id} className={styles.entry}>
      <dt>{term}</dt>
      <dd>
        {also && <p className={styles.also}>{`${ALSO} ${also.join(', ')}`}</p>}
        <p>
          <Inline text={definition} />
        </p>
        {treatedIn && <Link to={treatedIn}>{MORE}</Link>}
      </dd>
    </div>
  );
}
