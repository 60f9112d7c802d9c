import {type ReactNode} from 'react';

import type {PlanPage} from '@site/src/domain/plan/types';

import {Boxes} from '../ui/AskForm';
import * as strings from './strings';
import styles from './styles.module.css';

const KINDS = ['framework', 'building-block', 'case-study'] as const;

/** Pages that a reader need not read, by kind. */
export function KnownPages({pages}: {pages: readonly PlanPage[]}): ReactNode {
  return (
    <details className={styles.known}>
      <summary>{strings.form.known(0)}</summary>
      {KINDS.map((kind) => (
        <Boxes key={kind} legend={strings.form.kinds[kind]}>
          {pages
            .filter((page) => page.kind === kind)
            .map(({id, title}) => (
              <label key={id}>
                <input type="checkbox" name="known" value={id} />
                {title}
              </label>
            ))}
        </Boxes>
      ))}
    </details>
  );
}
