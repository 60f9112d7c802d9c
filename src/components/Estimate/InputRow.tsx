import {useId, type ReactNode} from 'react';
import {
  formatValue,
  splitValue,
  type EstimateModel,
  type InputSpec,
} from '@site/src/domain/estimate';

import {strings} from './strings';
import styles from './styles.module.css';
import {useInputField} from './useInputField';

interface InputRowProps {
  model: EstimateModel;
  name: string;
  spec: InputSpec;
  value: number;
  revision: number;
  change: (name: string, value: number) => void;
}

/** An input with its unit and its reason. */
export function InputRow({model, name, spec, value, revision, change}: InputRowProps): ReactNode {
  const id = useId();
  const [amount, unit] = splitValue(model, name, value);
  const {field, problem, typing, leaving} = useInputField(
    {spec, value, revision, textOf: (number) => splitValue(model, name, number)[0]},
    (next) => change(name, next),
  );
  const changed = value !== spec.default;
  const described = [problem && `${id}p`, `${id}u`, `${id}w`].filter(Boolean).join(' ');
  return (
    <div className={changed ? styles.changedRow : styles.row}>
      <dt className={styles.name}>
        <label htmlFor={id}>{spec.label}</label>
      </dt>
      <dd className={styles.why} id={`${id}w`}>
        <Reason spec={spec} />
        {changed && (
          <span className={styles.published}>
            {strings.published(formatValue(model, name, spec.default))}
          </span>
        )}
      </dd>
      <dd className={styles.amount}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          type="text"
          autoComplete="off"
          spellCheck={false}
          defaultValue={amount}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          onInput={typing}
          onBlur={leaving}
          onKeyDown={(event) => event.key === 'Enter' && leaving()}
        />
        <span className={styles.unit} id={`${id}u`}>
          {unit}
        </span>
      </dd>
      {problem && (
        <dd className={styles.problem}>
          <span id={`${id}p`} role="alert">
            {problem} {strings.stillUses(formatValue(model, name, value))}
          </span>
        </dd>
      )}
    </div>
  );
}

function Reason({spec: {assumption, source, note, label}}: {spec: InputSpec}): ReactNode {
  return (
    <>
      {[assumption, note].filter(Boolean).join(' ')}
      {source && (
        <>
          {' '}
          <a href={`#ref-${source}`} aria-label={strings.sourceOf(label)}>
            {strings.source}
          </a>
        </>
      )}
    </>
  );
}
