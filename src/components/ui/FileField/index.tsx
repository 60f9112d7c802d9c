import {type ReactNode, useId} from 'react';

import styles from './styles.module.css';

interface FileFieldProps {
  label: string;
  onFile: (file: File) => void;
}

/** Takes one JSON file from the reader; the same file may be chosen again. */
export default function FileField({label, onFile}: FileFieldProps): ReactNode {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </p>
  );
}
