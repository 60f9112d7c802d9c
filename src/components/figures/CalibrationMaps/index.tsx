import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  calibrationMaps,
  SIZES,
  type CalibrationMaps as Computed,
} from '@site/src/domain/figures/calibrationMaps';
import {formatQuantity} from '@site/src/domain/quantity';

import {MapsTable} from './MapsTable';
import {sizesInWords, strings, summary} from './strings';

const NAME = 'calibration-maps';
const LOOKS = {isotonic: 'first', platt: 'second', raw: 'third'} as const;
const MAPS = ['raw', 'platt', 'isotonic'] as const;

const controls = {
  size: {
    label: strings.controls.size,
    unit: 'labels',
    min: SIZES[0],
    max: SIZES[1],
    default: 300,
    scale: 'log' as const,
  },
  stretch: {
    label: strings.controls.stretch,
    unit: '×',
    min: 0.5,
    max: 2.5,
    default: 2,
    scale: 'log' as const,
  },
  bend: {label: strings.controls.bend, unit: '×', min: 0, max: 1, default: 0},
};

/** What a map from scores to probabilities repairs, and how many labels it needs for that. */
export function CalibrationMaps({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {size, stretch, bend} = figure.values;
  const draw = useCallback(
    () => drawing(calibrationMaps({size, stretch, bend}), size),
    [size, stretch, bend],
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

function drawing(maps: Computed, size: number): Drawing {
  const reliability = MAPS.map((name) => ({
    ...{label: strings.maps[name], look: LOOKS[name]},
    points: maps.bins[name].map(({predicted, observed}) => [predicted, observed] as const),
  }));
  const excess = MAPS.map((name) => ({
    ...{label: strings.maps[name], look: LOOKS[name]},
    points: maps.curve.map((point) => [point.size, point.excess[name]] as const),
    here: [size, maps.excess[name]] as const,
  }));
  return {
    plot: {x: PREDICTED, y: OBSERVED, lines: reliability, guide: DIAGONAL},
    beside: {x: SIZE_AXIS, y: EXCESS_AXIS, lines: excess, alt: sizesInWords(maps)},
    summary: summary(maps, size),
    table: <MapsTable maps={maps} />,
  };
}

const DIAGONAL = [
  [0, 0],
  [1, 1],
] as const;
const SHARES = [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')}));
const PREDICTED: Axis = {label: strings.axes.predicted, domain: [0, 1], ticks: SHARES};
const OBSERVED: Axis = {label: strings.axes.observed, domain: [0, 1], ticks: SHARES};
const SIZE_AXIS: Axis = {
  label: strings.axes.size,
  domain: SIZES,
  scale: 'log',
  ticks: [100, 1000, 10_000].map((at) => ({at, label: formatQuantity(at, '')})),
};
const EXCESS_AXIS: Axis = {
  label: strings.axes.excess,
  domain: [0.0005, 0.2],
  scale: 'log',
  ticks: [0.001, 0.01, 0.1].map((at) => ({at, label: String(at)})),
};
