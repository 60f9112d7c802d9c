import {type ReactNode} from 'react';

import styles from './styles.module.css';

/** Names and values of what was shared. */
export default function FactList({
  rows,
}: {
  rows: readonly (readonly [string, string])[];
}): ReactNode {
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
