import type {ReactNode} from 'react';
import type {Outcome, ValueModel} from '@site/src/domain/figures/valueModel';

import {chance, percent, strings} from './strings';

const FIRST = 5;

/** What the setting brings, and the posts that it puts first. */
export function ValueTables({model}: {model: ValueModel}): ReactNode {
  return (
    <>
      <OutcomeTable {...model} />
      <OrderTable first={model.first.slice(0, FIRST)} />
    </>
  );
}

function OutcomeTable({here, right}: Pick<ValueModel, 'here' | 'right'>): ReactNode {
  const {caption, name, ...names} = strings.outcomes;
  return (
    <table>
      <caption>{caption}</caption>
      <Heads
        names={[name, names.interactions, names.worth, names.hides, names.bait, names.videos]}
      />
      <tbody>
        <OutcomeRow name={names.here} outcome={here} />
        <OutcomeRow name={names.right} outcome={right} />
      </tbody>
    </table>
  );
}

function OutcomeRow({name, outcome}: {name: string; outcome: Outcome}): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{outcome.interactions.toFixed(1)}</td>
      <td>{percent(outcome.worth)}</td>
      <td>{outcome.hides.toFixed(1)}</td>
      <td>{percent(outcome.bait)}</td>
      <td>{percent(outcome.videos)}</td>
    </tr>
  );
}

function OrderTable({first}: Pick<ValueModel, 'first'>): ReactNode {
  const {caption, ...names} = strings.order;
  return (
    <table>
      <caption>{caption}</caption>
      <Heads names={Object.values(names)} />
      <tbody>
        {first.map(({post, value}, place) => (
          <tr key={place}>
            <th scope="row">{place + 1}</th>
            <td>{strings.post(post)}</td>
            <td>{value.toFixed(2)}</td>
            <td>{chance(post.comment)}</td>
            <td>{chance(post.hide)}</td>
            <td>{percent(post.worth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads({names}: {names: string[]}): ReactNode {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
