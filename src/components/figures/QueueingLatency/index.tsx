import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {capacityPerSecond, SPREADS} from '@site/src/domain/figures/batchQueue';
import {
  BATCH_LIMITS,
  queueingLatency,
  RATES,
  type AtRate,
  type LatencyInputs,
  type QueueingLatency as Computed,
} from '@site/src/domain/figures/queueingLatency';

import {LatencyTable} from './LatencyTable';
import {limitsInWords, strings, summary} from './strings';

const NAME = 'queueing-latency';
const log = 'log' as const;

const choices = (values: readonly number[]) =>
  values.map((value) => ({value, label: String(value)}));

const controls = {
  perSecond: {
    label: strings.controls.perSecond,
    ...{unit: 'requests/s', min: RATES[0], max: RATES[1], default: 400, scale: log},
  },
  batchLimit: {
    label: strings.controls.batchLimit,
    ...{options: choices(BATCH_LIMITS), default: 32},
  },
  servers: {label: strings.controls.servers, options: choices([1, 2, 4, 8, 16]), default: 1},
  fixedMs: {
    label: strings.controls.fixed,
    ...{unit: 'ms', min: 0.1, max: 100, default: 8, scale: log},
  },
  itemMs: {
    label: strings.controls.item,
    ...{unit: 'ms', min: 0.05, max: 50, default: 0.5, scale: log},
  },
  holdMs: {label: strings.controls.hold, unit: 'ms', min: 0, max: 50, default: 0},
  spread: {
    label: strings.controls.spread,
    options: Object.values(SPREADS).map((value) => ({value, label: strings.spreads[value]})),
    default: SPREADS.fixed,
  },
  budgetMs: {
    label: strings.controls.budget,
    ...{unit: 'ms', min: 5, max: 500, default: 60, scale: log},
  },
};

/** Median and tail of a batching model server against its load, and against the largest batch. */
export function QueueingLatency({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {values} = figure;
  const draw = useCallback(() => drawing(values), [values]);
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

function drawing(inputs: LatencyInputs): Drawing {
  const latency = queueingLatency(inputs);
  const {budgetMs, perSecond, batchLimit} = inputs;
  const share = perSecond / capacityPerSecond(inputs);
  const budget = (ends: readonly [number, number]) => ends.map((at) => [at, budgetMs] as const);
  return {
    plot: {x: RATE_AXIS, y: TIME_AXIS, lines: byRate(latency), guide: budget(RATES)},
    beside: {
      ...{x: LIMIT_AXIS, y: TIME_AXIS, lines: byLimit(latency, batchLimit)},
      guide: budget(LIMIT_AXIS.domain),
      alt: limitsInWords(latency),
    },
    summary: summary(latency, inputs),
    table: <LatencyTable latency={latency} share={share} />,
  };
}

function byRate({batched, alone, here}: Computed) {
  const line = (points: readonly AtRate[], at: AtRate, which: 'p50Ms' | 'p99Ms') => ({
    points: points.map((point) => [point.perSecond, point[which]] as const),
    here: [at.perSecond, at[which]] as const,
  });
  const {lines} = strings;
  return [
    {...line(batched, here.batched, 'p99Ms'), label: lines.p99, look: 'first' as const},
    {...line(batched, here.batched, 'p50Ms'), label: lines.p50, look: 'second' as const},
    {...line(alone, here.alone, 'p99Ms'), label: lines.alone, look: 'third' as const},
  ];
}

function byLimit({limits, here}: Computed, batchLimit: number) {
  const line = (which: 'p50Ms' | 'p99Ms') => ({
    points: limits.map((point) => [point.batchLimit, point[which]] as const),
    here: [batchLimit, here.batched[which]] as const,
  });
  return [
    {...line('p99Ms'), label: strings.lines.p99, look: 'first' as const},
    {...line('p50Ms'), label: strings.lines.p50, look: 'second' as const},
  ];
}

const ticks = (at: readonly number[], unit = '') =>
  at.map((value) => ({at: value, label: `${value.toLocaleString('en')}${unit}`}));

const RATE_AXIS: Axis = {
  label: strings.axisX,
  ...{domain: RATES, scale: log, ticks: ticks([20, 100, 500, 2000])},
};

const LIMIT_AXIS: Axis = {
  label: strings.axisLimit,
  ...{domain: [1, 128], scale: log, ticks: ticks([1, 4, 16, 64])},
};

const TIME_AXIS: Axis = {
  label: strings.axisY,
  ...{domain: [1, 1000], scale: log, ticks: ticks([1, 10, 100, 1000], ' ms')},
};
