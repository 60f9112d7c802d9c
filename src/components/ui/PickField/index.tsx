import {type ReactNode} from 'react';

import styles from './styles.module.css';

interface SelectFieldProps {
  name: string;
  label: string;
  defaultValue?: string;
  /** Its options. */
  children: ReactNode;
}

/** One of many, in a list. Not controlled: what was chosen before the page's script ran is what counts. */
export function SelectField({name, label, defaultValue, children}: SelectFieldProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name={name} defaultValue={defaultValue} autoComplete="off">
        {children}
      </select>
    </label>
  );
}

interface RadioFieldProps<Value extends number> {
  name: string;
  legend: string;
  values: readonly Value[];
  defaultValue: Value;
  /** What stands beside a button; the value itself when left out. */
  label?(value: Value): string;
  /** In two columns, or in one line as far as it goes. */
  isInColumns?: boolean;
}

/** One of a few, all of them in sight. Not controlled either. */
export function RadioField<Value extends number>(props: RadioFieldProps<Value>): ReactNode {
  const {name, legend, values, defaultValue, label = String, isInColumns = false} = props;
  return (
    <fieldset className={styles.choices} data-columns={isInColumns || undefined}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            autoComplete="off"
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}
