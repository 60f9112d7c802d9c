import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  rateSmoothing,
  STRENGTHS,
  type RateError,
  type RateSmoothing as Computed,
} from '@site/src/domain/figures/rateSmoothing';
import {formatQuantity} from '@site/src/domain/quantity';

import {ErrorTable} from './ErrorTable';
import {strings, summary} from './strings';

const NAME = 'rate-smoothing';
const POINT = 0.01;

const controls = {
  strength: {
    label: strings.controls.strength,
    ...{unit: 'impressions', min: STRENGTHS[0], max: STRENGTHS[1], default: 10},
    scale: 'log' as const,
  },
  impressions: {
    label: strings.controls.impressions,
    ...{unit: 'impressions', min: 10, max: 2000, default: 50},
    scale: 'log' as const,
  },
  spread: {label: strings.controls.spread, unit: 'points', min: 0.5, max: 4, default: 2},
  gap: {label: strings.controls.gap, unit: 'points', min: 0, max: 5, default: 0},
};

/** Error of a smoothed rate by prior strength: what pulling adds, and what it takes from chance. */
export function RateSmoothing({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {strength, impressions, spread, gap} = figure.values;
  const draw = useCallback(() => {
    const shown = Math.round(impressions);
    const group = {impressions: shown, spread: spread * POINT, gap: gap * POINT};
    return drawing(rateSmoothing({strength, ...group}), shown);
  }, [strength, impressions, spread, gap]);
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

function drawing(computed: Computed, impressions: number): Drawing {
  const {curve, here, counted} = computed;
  const line = (which: 'pulling' | 'chance' | 'both') => ({
    label: strings.lines[which],
    points: curve.map((each) => inPoints(each, which)),
    here: inPoints(here, which),
  });
  const circles = counted.map(([strength, error]) => [strength, error / POINT] as const);
  const lines = [
    {...line('both'), look: 'first' as const, counted: circles},
    {...line('chance'), look: 'second' as const},
    {...line('pulling'), look: 'third' as const},
  ];
  return {
    plot: {x: STRENGTH_AXIS, y: ERROR_AXIS, lines},
    summary: summary(computed, impressions),
    table: <ErrorTable {...computed} />,
  };
}

function inPoints(error: RateError, which: 'pulling' | 'chance' | 'both') {
  return [error.strength, error[which] / POINT] as const;
}

const STRENGTH_AXIS: Axis = {
  label: strings.axisX,
  ...{domain: STRENGTHS, scale: 'log'},
  ticks: [1, 10, 100, 1000, 10_000].map((at) => ({at, label: formatQuantity(at, '')})),
};

const ERROR_AXIS: Axis = {
  ...{label: strings.axisY, domain: [0, 7]},
  ticks: [0, 2, 4, 6].map((at) => ({at, label: String(at)})),
};
