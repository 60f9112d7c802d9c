import type {ReactNode} from 'react';

interface LossTableProps {
  heads: readonly string[];
  /** Name of the loss, then one text for each further head. */
  rows: readonly (readonly [string, ...string[]])[];
}

/** A row for each loss, with its numbers at the reader's setting. */
export function LossTable({heads, rows}: LossTableProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([loss, ...texts]) => (
          <tr key={loss}>
            <th scope="row">{loss}</th>
            {texts.map((text, at) => (
              <td key={heads[at + 1]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
