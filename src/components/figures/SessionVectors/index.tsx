import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  MOST,
  ORDERS,
  sessionVectors,
  type Neighbours,
  type Order,
  type SessionInputs,
} from '@site/src/domain/figures/sessionVectors';

import {NeighbourTable} from './NeighbourTable';
import {shareText, strings, summary} from './strings';

const NAME = 'session-vectors';

const numbered = (values: number[]) => values.map((value) => ({value, label: String(value)}));

const controls = {
  inMarket: {
    label: strings.controls.inMarket,
    options: ([0, 0.5, 1] as const).map((value) => ({value, label: strings.shares[value]})),
    default: 0,
  },
  bookWeight: {
    label: strings.controls.bookWeight,
    options: numbered([0, 5, 10, 20]),
    default: 0,
  },
  dim: {label: strings.controls.dim, options: numbered([2, 3, 4]), default: 2},
  order: {
    label: strings.controls.order,
    options: ORDERS.map((order, value) => ({value, label: strings.orders[order]})),
    default: 1,
  },
};

const LOOKS = {taste: 'first', both: 'second', market: 'third'} as const;

/** Vectors of rentals from sessions: what negatives of the market and the booked listing do to neighbours. */
export function SessionVectors({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {inMarket, bookWeight, dim, order} = figure.values;
  const draw = useCallback(
    () => drawing({inMarket, bookWeight, dim}, ORDERS[order] ?? 'score'),
    [inMarket, bookWeight, dim, order],
  );
  return (
    <LiveFigure
      {...{controls, figure, draw}}
      name={NAME}
      title={strings.title}
      assumes={strings.assumes}
    >
      {children}
    </LiveFigure>
  );
}

function drawing(inputs: SessionInputs, order: Order): Drawing {
  const found = sessionVectors(inputs);
  const line = (name: keyof typeof LOOKS) => ({
    label: strings.lines[name],
    look: LOOKS[name],
    points: pointsOf(found[order], name),
  });
  return {
    plot: {x: TAKEN, y: SHARE, lines: [line('taste'), line('both'), line('market')]},
    summary: summary(found[order], inputs),
    table: <NeighbourTable found={found} />,
  };
}

const pointsOf = (found: Neighbours, name: keyof Neighbours) =>
  found[name].map((share, index) => [index + 1, share] as const);

const TAKEN: Axis = {
  label: strings.axisX,
  domain: [1, MOST],
  ticks: [1, 2, 3, 5, 10].map((at) => ({at, label: String(at)})),
};

const SHARE: Axis = {
  label: strings.axisY,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: shareText(at)})),
};
