import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  calibrationCost,
  FACTORS,
  type CalibrationCost as Computed,
} from '@site/src/domain/figures/calibrationCost';
import {formatQuantity} from '@site/src/domain/quantity';

import {ChangesTable} from './ChangesTable';
import {strings, summary} from './strings';

const NAME = 'calibration-cost';
const MEASURES = ['value', 'platform', 'advertisers'] as const;
type Measure = (typeof MEASURES)[number];
/** Heights, in steps of GRID from the lowest, that keep the usual settings in view, the same while the reader moves a control. */
const HEIGHTS = {value: [-0.08, 0.01], platform: [-0.15, 0.15], advertisers: [-0.3, 0.15]} as const;
const GRID = {value: 0.02, platform: 0.05, advertisers: 0.1};

const controls = {
  factor: {
    label: strings.controls.factor,
    unit: '×',
    min: FACTORS[0],
    max: FACTORS[1],
    default: 1.3,
    scale: 'log' as const,
  },
  spread: {label: strings.controls.spread, unit: '×', min: 0.6, max: 1.6, default: 1},
  floorPerMille: {label: strings.controls.floorPerMille, unit: 'USD', min: 0, max: 4, default: 1.5},
  measure: {
    label: strings.controls.measure,
    options: MEASURES.map((measure, value) => ({value, label: strings.measures[measure]})),
    default: 0,
  },
};

/** What wrong click predictions cost in an ad auction, for all ads alike and for one format only. */
export function CalibrationCost({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {factor, spread, floorPerMille, measure} = figure.values;
  const draw = useCallback(() => {
    const cost = calibrationCost({factor, spread, floorPerMille});
    return drawing(cost, MEASURES[measure] ?? 'value', spread);
  }, [factor, spread, floorPerMille, measure]);
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

function drawing({curve, here}: Computed, measure: Measure, spread: number): Drawing {
  const line = (which: 'all' | 'one') => ({
    label: strings[which],
    points: curve.map((point) => [point.factor, point[which][measure]] as const),
    here: [here.factor, here[which][measure]] as const,
  });
  const lines = [
    {...line('all'), look: 'first' as const},
    {...line('one'), look: 'second' as const},
  ];
  return {
    plot: {x: FACTOR_AXIS, y: changeAxis(measure), lines},
    summary: summary(here, spread),
    table: <ChangesTable here={here} />,
  };
}

const FACTOR_AXIS: Axis = {
  label: strings.axisX,
  domain: FACTORS,
  scale: 'log',
  ticks: [0.5, 0.7, 1, 1.4, 2].map((at) => ({at, label: `${at}×`})),
};

function changeAxis(measure: Measure): Axis {
  const [low, high] = HEIGHTS[measure];
  const step = GRID[measure];
  const lowest = Math.round(low / step);
  const ticks = Array.from({length: Math.floor(high / step + 1e-9) - lowest + 1}, (_, index) => {
    const at = (lowest + index) * step;
    return {at, label: (at > 0 ? '+' : '') + formatQuantity(at, 'ratio')};
  });
  return {
    label: strings.axisY(strings.measures[measure]),
    domain: [low, high],
    ticks,
  };
}
