import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  DRIFT,
  driftTests,
  type Curve,
  type DriftTests as Computed,
} from '@site/src/domain/figures/driftTests';

import {DriftTable} from './DriftTable';
import {small, strings, summary} from './strings';

const NAME = 'drift-tests';

const controls = {
  shift: {
    label: strings.controls.shift,
    unit: 'standard deviations',
    min: -DRIFT.reach,
    max: DRIFT.reach,
    default: 1,
  },
  spread: {label: strings.controls.spread, unit: '×', min: 0.5, max: 2, default: 1},
  rows: {
    label: strings.controls.rows,
    unit: 'rows',
    min: 100,
    max: 20_000,
    default: 10_000,
    scale: 'log' as const,
  },
  relation: {label: strings.controls.relation, unit: 'nats', min: -1, max: 1, default: 0},
};

/** Drift statistics of shifting samples beside what the shift does to a fixed model. */
export function DriftTests({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {shift, spread, relation} = figure.values;
  const rows = Math.round(figure.values.rows);
  const draw = useCallback(
    () => drawing(driftTests({shift, spread, rows, relation}), shift, rows),
    [shift, spread, rows, relation],
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

function drawing(tests: Computed, shift: number, rows: number): Drawing {
  const here = (value: number) => [shift, inside(value)] as const;
  return {
    plot: {
      x: SHIFT_AXIS,
      y: DISTANCE_AXIS,
      lines: [
        {
          label: strings.lines.psi,
          look: 'first',
          points: drawn(tests.psi),
          counted: tests.countedPsi,
          here: here(tests.exact.psi),
        },
        {
          label: strings.lines.ks,
          look: 'second',
          points: drawn(tests.ks),
          counted: tests.countedKs,
          here: here(tests.exact.ks),
        },
      ],
      guide: [
        [-DRIFT.reach, tests.threshold],
        [DRIFT.reach, tests.threshold],
      ],
    },
    beside: {
      x: SHIFT_AXIS,
      y: HARM_AXIS,
      lines: [
        {
          label: strings.lines.harm,
          look: 'third',
          points: tests.extraLoss.map(([d, loss]) => [d, Math.min(loss, HARM_MOST)] as const),
          here: [shift, Math.min(tests.harm.extraLoss, HARM_MOST)],
        },
      ],
      alt: strings.beside(shift.toFixed(2), small(tests.harm.extraLoss)),
    },
    summary: summary(tests, shift, rows),
    table: <DriftTable {...tests} />,
  };
}

/** Ends of the axis of distances; what lies beyond is drawn at the end. */
const FLOOR = 0.001;
const CEILING = 10;
const HARM_MOST = 0.1;

function inside(distance: number): number {
  return Math.min(CEILING, Math.max(FLOOR, distance));
}

function drawn(curve: Curve): Curve {
  return curve.map(([shift, value]) => [shift, inside(value)] as const);
}

const SHIFT_AXIS: Axis = {
  label: strings.axisX,
  domain: [-DRIFT.reach, DRIFT.reach],
  ticks: [-2, -1, 0, 1, 2].map((at) => ({at, label: String(at)})),
};

const DISTANCE_AXIS: Axis = {
  label: strings.axisDistance,
  domain: [FLOOR, CEILING],
  scale: 'log',
  ticks: [0.001, 0.01, 0.05, 0.2, 1, 10].map((at) => ({at, label: String(at)})),
};

const HARM_AXIS: Axis = {
  label: strings.axisHarm,
  domain: [0, HARM_MOST],
  ticks: [0, 0.025, 0.05, 0.075, 0.1].map((at) => ({at, label: String(at)})),
};
