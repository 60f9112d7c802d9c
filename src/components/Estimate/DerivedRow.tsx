import type {ReactNode} from 'react';
import {
  arithmetic,
  doubtAbout,
  equalsSign,
  formatValue,
  splitValue,
  type DerivedSpec,
  type EstimateModel,
} from '@site/src/domain/estimate';
import type {VisitValues} from '@site/src/platform/visit';

import {doubtText, strings} from './strings';
import styles from './styles.module.css';

interface DerivedRowProps extends VisitValues {
  model: EstimateModel;
  name: string;
  spec: DerivedSpec;
}

/** A computed value with the arithmetic that leads to it. */
export function DerivedRow({model, name, spec, values, published}: DerivedRowProps): ReactNode {
  const value = values[name] ?? NaN;
  const [amount, unit] = splitValue(model, name, value);
  const text = formatValue(model, name, value);
  const was = formatValue(model, name, published[name] ?? NaN);
  const doubt = doubtAbout(model, name, values, published);
  return (
    <div className={text === was ? styles.row : styles.changedRow}>
      <dt className={styles.name}>{spec.label}</dt>
      <dd className={styles.why}>
        <span className={styles.working}>{arithmetic(model, name, values)}</span>
        {spec.note && <span className={styles.note}>{spec.note}</span>}
        {doubt && <span className={styles.doubt}>{doubtText(doubt)}</span>}
        {text !== was && <span className={styles.published}>{strings.published(was)}</span>}
      </dd>
      <dd className={styles.amount}>
        <span className={styles.result}>
          <span className={styles.sign}>{equalsSign(model, name, values)}</span> {amount}
        </span>
        {unit.startsWith('/') ? '' : ' '}
        <span className={styles.unit}>{unit}</span>
      </dd>
    </div>
  );
}
