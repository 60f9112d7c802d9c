import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  NAIVE,
  PER_USER,
  pointInTimeJoin,
  type Joins,
  type PointInTimeJoin as Computed,
} from '@site/src/domain/figures/pointInTimeJoin';

import {JoinTable} from './JoinTable';
import {strings, summary} from './strings';

const NAME = 'point-in-time-join';
const MEASURES = ['auc', 'entropy'] as const;
type Measure = (typeof MEASURES)[number];

const controls = {
  perUser: {
    label: strings.controls.perUser,
    options: PER_USER.map((value) => ({value, label: String(value)})),
    default: 16,
  },
  naive: {
    label: strings.controls.naive,
    options: NAIVE.map((name, value) => ({value, label: strings.naive[name]})),
    default: 0,
  },
  delayHours: {
    label: strings.controls.delayHours,
    options: ([0, 1, 24] as const).map((value) => ({value, label: strings.delays[value]})),
    default: 24,
  },
  worth: {
    label: strings.controls.worth,
    options: [
      {value: 0, label: strings.worths.nothing},
      {value: 1.2, label: strings.worths.something},
      {value: 2, label: strings.worths.much},
    ],
    default: 1.2,
  },
  measure: {
    label: strings.controls.measure,
    options: MEASURES.map((measure, value) => ({value, label: strings.measures[measure]})),
    default: 0,
  },
};

/** The score that a naive and a point-in-time join promise for a fitted click model, beside the score that comes. */
export function PointInTimeJoin({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {perUser, naive, delayHours, worth, measure} = figure.values;
  const draw = useCallback(() => {
    const name = NAIVE[naive] ?? 'latest';
    const joins = pointInTimeJoin({perUser, naive: name, delayHours, worth});
    return drawing(joins, MEASURES[measure] ?? 'auc', strings.naive[name]);
  }, [perUser, naive, delayHours, worth, measure]);
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

function drawing(joins: Computed, measure: Measure, joined: string): Drawing {
  const {curve, here} = joins;
  const line = (label: string, score: (joins: Joins) => number) => ({
    label,
    points: curve.map((point) => [point.perUser, score(point)] as const),
    here: [here.perUser, score(here)] as const,
  });
  const {lines} = strings;
  const promised = line(lines.pointInTime, ({pointInTime}) => pointInTime.promised[measure]);
  return {
    plot: {
      x: HISTORY_AXIS,
      y: AXES[measure],
      lines: [
        {...line(lines.promised, ({naive}) => naive.promised[measure]), look: 'first'},
        {...line(lines.comes, ({naive}) => naive.comes[measure]), look: 'second'},
        {
          ...line(lines.pointInTime, ({pointInTime}) => pointInTime.comes[measure]),
          look: 'third',
          counted: promised.points,
        },
      ],
    },
    summary: summary(joins, joined),
    table: <JoinTable {...joins} joined={joined} />,
  };
}

const HISTORY_AXIS: Axis = {
  label: strings.axisX,
  domain: [8, 64],
  scale: 'log',
  ticks: PER_USER.map((at) => ({at, label: String(at)})),
};

const AXES: Record<Measure, Axis> = {
  auc: scoreAxis('auc', [0.5, 1], [0.5, 0.6, 0.7, 0.8, 0.9, 1]),
  entropy: scoreAxis('entropy', [0.5, 1.4], [0.6, 0.8, 1, 1.2, 1.4]),
};

function scoreAxis(measure: Measure, domain: readonly [number, number], ticks: number[]): Axis {
  return {
    label: strings.measures[measure],
    domain,
    ticks: ticks.map((at) => ({at, label: at.toFixed(1)})),
  };
}
