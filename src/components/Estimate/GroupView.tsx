import {useId, type ReactNode} from 'react';
import type {EstimateModel} from '@site/src/domain/estimate';
import type {VisitValues} from '@site/src/platform/visit';

import {DerivedRow} from './DerivedRow';
import {InputRow} from './InputRow';
import styles from './styles.module.css';

interface GroupViewProps extends VisitValues {
  model: EstimateModel;
  group: string;
  revision: number;
  change: (name: string, value: number) => void;
}

/** One group of the worksheet: its inputs, then what follows from them. */
export function GroupView({model, group, revision, change, ...both}: GroupViewProps): ReactNode {
  const title = useId();
  const inputs = Object.entries(model.inputs).filter(([, spec]) => spec.group === group);
  const derived = Object.entries(model.derived).filter(([, spec]) => spec.group === group);
  return (
    <section className={styles.group} aria-labelledby={title}>
      <p className={styles.title} id={title}>
        {model.groups[group]}
      </p>
      <dl className={styles.rows}>
        {inputs.map(([name, spec]) => (
          <InputRow
            key={name}
            {...{model, name, spec, revision, change}}
            value={both.values[name] ?? spec.default}
          />
        ))}
        {derived.map(([name, spec]) => (
          <DerivedRow key={name} {...{model, name, spec}} {...both} />
        ))}
      </dl>
    </section>
  );
}
