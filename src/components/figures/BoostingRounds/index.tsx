import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  boostingRounds,
  DEPTHS,
  RATES,
  ROUNDS,
  type BoostingRounds as Result,
} from '@site/src/domain/figures/boostingRounds';
import {NOISE} from '@site/src/domain/figures/deliveryRows';

import {LossTable} from './LossTable';
import {besideAlt, strings, summary} from './strings';

const NAME = 'boosting-rounds';

const controls = {
  rounds: {label: strings.controls.rounds, unit: 'trees', min: 0, max: ROUNDS, default: ROUNDS},
  rate: {
    label: strings.controls.rate,
    options: RATES.map((value) => ({value, label: String(value)})),
    default: 0.2,
  },
  depth: {
    label: strings.controls.depth,
    options: DEPTHS.map((value) => ({value, label: strings.depths[value] ?? ''})),
    default: 2,
  },
};

/** Error of boosted trees on fitted and on held-out rows, by trees, learning rate and depth. */
export function BoostingRounds({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {rounds, rate, depth} = figure.values;
  const draw = useCallback(
    () => drawing(boostingRounds({rounds, rate, depth}), {rate, depth}),
    [rounds, rate, depth],
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

function drawing(result: Result, {rate, depth}: {rate: number; depth: number}): Drawing {
  const {curve, here, best} = result;
  const line = (which: 'training' | 'validation') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.round, point[which]] as const),
    here: [here.round, here[which]] as const,
  });
  const lines = [
    {...line('training'), look: 'first' as const},
    {
      ...line('validation'),
      look: 'second' as const,
      counted: [[best.round, best.validation] as const],
    },
  ];
  return {
    plot: {x: ROUND_AXIS, y: ERROR_AXIS, lines, guide: noiseOver(0, ROUNDS)},
    beside: {...rates(result, rate), alt: besideAlt(result, depth)},
    summary: summary(result, {rate, depth}),
    table: <LossTable result={result} depth={depth} />,
  };
}

function rates({byRate}: Result, chosen: number): Omit<NonNullable<Drawing['beside']>, 'alt'> {
  const points = byRate.map(({rate, loss}) => [rate, loss] as const);
  const line = {label: strings.lines.byRate, look: 'third' as const, points};
  const here = points.find(([rate]) => rate === chosen);
  return {
    x: RATE_AXIS,
    y: ERROR_AXIS,
    lines: [here ? {...line, here} : line],
    guide: noiseOver(0.03, 1),
  };
}

/** What no model can tell. */
function noiseOver(from: number, to: number) {
  return [from, to].map((at) => [at, NOISE] as const);
}

const ROUND_AXIS: Axis = {
  label: strings.axisRound,
  domain: [0, ROUNDS],
  ticks: [0, 50, 100, 150, 200].map((at) => ({at, label: String(at)})),
};

const RATE_AXIS: Axis = {
  label: strings.axisRate,
  domain: [0.03, 1],
  scale: 'log',
  ticks: [0.03, 0.1, 0.3, 1].map((at) => ({at, label: String(at)})),
};

const ERROR_AXIS: Axis = {
  label: strings.axisY,
  domain: [0, 10],
  ticks: [0, 2, 4, 6, 8, 10].map((at) => ({at, label: String(at)})),
};
