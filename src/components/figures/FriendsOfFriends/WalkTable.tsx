import type {ReactNode} from 'react';
import type {FriendsOfFriends, Measured} from '@site/src/domain/figures/friendsOfFriends';
import {RULES} from '@site/src/domain/figures/friendWalk';

import {count, percent, strings} from './strings';

/** The numbers at the reader's setting, beside those without a cap. */
export function WalkTable({here, uncapped}: FriendsOfFriends): ReactNode {
  const {table, rules} = strings;
  const row = (name: string, value: (at: Measured) => string) => [
    name,
    value(here),
    value(uncapped),
  ];
  const rows = [
    row(table.read, ({read}) => count(read)),
    row(table.mostRead, ({mostRead}) => count(mostRead)),
    row(table.reach, ({reach}) => percent(reach)),
    ...RULES.map((rule) => row(table.recall(rules[rule]), ({recall}) => percent(recall[rule]))),
    ...RULES.map((rule) => row(table.top(rules[rule]), ({top}) => percent(top[rule]))),
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.measure}</th>
          <th scope="col">{table.capped}</th>
          <th scope="col">{table.uncapped}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{cells[0]}</td>
            <td>{cells[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
