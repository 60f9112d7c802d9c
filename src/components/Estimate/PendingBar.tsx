import type {ReactNode} from 'react';
import {evaluate, formatValue, type EstimateModel, type Values} from '@site/src/domain/estimate';
import Button from '@site/src/components/ui/Button';

import {strings} from './strings';
import styles from './styles.module.css';

interface PendingBarProps {
  model: EstimateModel;
  /** The values that the page shows now. */
  values: Values;
  pending: Values;
  apply: (inputs: Values) => void;
  dismiss: () => void;
}

/** Shows what a link would change and waits for the reader's decision. */
export default function PendingBar({
  model,
  values,
  pending,
  apply,
  dismiss,
}: PendingBarProps): ReactNode {
  const usable = usableInputs(model, pending);
  const names = Object.keys(usable).filter((name) => usable[name] !== values[name]);
  const leftOut = Object.keys(pending).length - Object.keys(usable).length;
  return (
    <section className={styles.bar} aria-label={strings.fromLink}>
      <div className={styles.barText}>
        <p className={styles.barTitle} role="alert">
          {strings.fromLink}.
        </p>
        <ul className={styles.barList}>
          {names.map((name) => (
            <li key={name}>
              {model.inputs[name]?.label}: {strings.from}{' '}
              {formatValue(model, name, values[name] ?? NaN)} {strings.to}{' '}
              <strong>{formatValue(model, name, usable[name] ?? NaN)}</strong>
            </li>
          ))}
          {names.length === 0 && <li>{strings.nothingUsable}</li>}
          {leftOut > 0 && <li>{strings.leftOut(leftOut)}</li>}
        </ul>
      </div>
      {names.length > 0 && (
        <Button variant="primary" onClick={() => apply(usable)}>
          {strings.apply}
        </Button>
      )}
      <Button onClick={dismiss}>{strings.dismiss}</Button>
    </section>
  );
}

/** Of a link's inputs those that the model has and that are within their bounds. */
function usableInputs(model: EstimateModel, pending: Values): Values {
  const {problems} = evaluate(model, pending);
  return Object.fromEntries(
    Object.entries(pending).filter(
      ([name]) => Object.hasOwn(model.inputs, name) && !Object.hasOwn(problems, name),
    ),
  );
}
