import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  cacheHitRate,
  LIFETIMES,
  SIZES,
  type CacheHitRate as Computed,
  type CacheInputs,
} from '@site/src/domain/figures/cacheHitRate';
import {formatQuantity} from '@site/src/domain/quantity';

import {HitTable} from './HitTable';
import {lifetimeInWords, strings, summary} from './strings';

const NAME = 'cache-hit-rate';
const log = 'log' as const;

const controls = {
  ids: {
    label: strings.controls.ids,
    options: [1e4, 1e5, 1e6, 1e7, 1e8].map((value) => ({
      value,
      label: formatQuantity(value, 'keys'),
    })),
    default: 1e7,
  },
  exponent: {label: strings.controls.exponent, unit: '×', min: 0.4, max: 1.6, default: 1},
  size: {
    label: strings.controls.size,
    ...{unit: 'keys', min: SIZES[0], max: SIZES[1], default: 1e6, scale: log},
  },
  requestsPerSecond: {
    label: strings.controls.perSecond,
    ...{unit: 'requests/s', min: 1, max: 1e6, default: 3000, scale: log},
  },
  lifetimeSeconds: {
    label: strings.controls.lifetime,
    ...{unit: 's', min: LIFETIMES[0], max: LIFETIMES[1], default: 60, scale: log},
  },
};

/** Hit rate of a cache: how far size, skew and lifetime each let it go. */
export function CacheHitRate({children}: {children?: ReactNode}): ReactNode {
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

function drawing(inputs: CacheInputs): Drawing {
  const computed = cacheHitRate(inputs);
  const {here} = computed;
  return {
    plot: {x: SIZE_AXIS, y: RATE_AXIS, lines: bySize(computed, Math.min(inputs.size, inputs.ids))},
    beside: {
      ...{x: LIFE_AXIS, y: RATE_AXIS, lines: byLifetime(computed, inputs.lifetimeSeconds)},
      guide: LIFETIMES.map((at) => [at, here.lru] as const),
      alt: lifetimeInWords(computed),
    },
    summary: summary(computed, inputs),
    table: <HitTable here={here} inputs={inputs} />,
  };
}

function bySize({bySize: {lru, lruRun, ideal, admittingRun}, here}: Computed, size: number) {
  const {lines} = strings;
  return [
    {
      ...{label: lines.lru, look: 'first' as const, points: lru, counted: lruRun},
      here: [size, here.lru] as const,
    },
    {
      ...{label: lines.ideal, look: 'second' as const, points: ideal, counted: admittingRun},
      here: [size, here.ideal] as const,
    },
  ];
}

function byLifetime({byLifetime: {expiring, expiringRun}, here}: Computed, seconds: number) {
  return [
    {
      ...{label: strings.lines.expiring, look: 'third' as const},
      ...{points: expiring, counted: expiringRun, here: [seconds, here.expiring] as const},
    },
  ];
}

const SIZE_AXIS: Axis = {
  label: strings.axisSize,
  ...{domain: SIZES, scale: log},
  ticks: [10, 1e3, 1e5, 1e7].map((at) => ({at, label: formatQuantity(at, '')})),
};

const LIFE_AXIS: Axis = {
  label: strings.axisLife,
  ...{domain: LIFETIMES, scale: log},
  ticks: [1, 60, 3600, 86_400].map((at) => ({at, label: formatQuantity(at, 's')})),
};

const RATE_AXIS: Axis = {
  ...{label: strings.axisRate, domain: [0, 1]},
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
