import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {MockCase, Probe} from '@site/src/domain/mock';
import {informedBy} from '@site/src/domain/mock/informs';

import {strings} from './strings';
import styles from './styles.module.css';

interface InformsProps {
  by: Pick<Probe, 'criteria'>;
  of: MockCase;
}

/** The criteria that an answer to this tells something about. */
export default function Informs({by, of}: InformsProps): ReactNode {
  const criteria = informedBy(by, of.interview);
  if (criteria.length === 0) return null;
  return (
    <p className={styles.informs}>
      {strings.informs}{' '}
      {criteria.map(({id, criterion}, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <Inline text={criterion} />
        </span>
      ))}
    </p>
  );
}
