import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  LABELS,
  LONGEST,
  MOST_WEIGHT,
  SHORTEST,
  watchTimeBias,
  type Label,
  type WatchTimeBias as Computed,
} from '@site/src/domain/figures/watchTimeBias';

import {OutcomeTable} from './OutcomeTable';
import {strings, summary} from './strings';

const NAME = 'watch-time-bias';
const MINUTES = LABELS.indexOf('minutes');

const controls = {
  label: {
    label: strings.controls.label,
    options: LABELS.map((label, value) => ({value, label: strings.labels[label]})),
    default: MINUTES,
  },
  length: {label: strings.controls.length, unit: '', min: 0, max: 1, default: 0},
  weight: {label: strings.controls.weight, unit: '', min: 0, max: MOST_WEIGHT, default: 0},
};

/** A feed ranked by four labels of a play: minutes, satisfaction, and who is on top. */
export function WatchTimeBias({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {length, weight} = figure.values;
  const label = LABELS[figure.values.label] ?? 'minutes';
  const draw = useCallback(
    () => drawing(watchTimeBias({label, length, weight}), label, weight),
    [label, length, weight],
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

function drawing(computed: Computed, label: Label, weight: number): Drawing {
  const {here, path, byDuration, byLabel} = computed;
  const [start = here, end = here] = [path[0], path.at(-1)];
  return {
    plot: {
      x: DURATION,
      y: PERCENTILE,
      lines: [
        {
          label: strings.lines.score,
          look: 'first',
          points: byDuration.map(([duration, score]) => [duration, score] as const),
        },
        {
          label: strings.lines.interest,
          look: 'second',
          points: byDuration.map(([duration, , interest]) => [duration, interest] as const),
        },
      ],
    },
    beside: {
      x: MINUTES_AXIS,
      y: SATISFIED,
      lines: [
        {
          label: strings.lines.path,
          look: 'third',
          points: path.map(({minutes, satisfied}) => [minutes, satisfied] as const),
          here: [here.minutes, here.satisfied] as const,
        },
      ],
      alt: strings.beside(start, end),
    },
    summary: summary(here, label, weight),
    table: <OutcomeTable byLabel={byLabel} />,
  };
}

const percentTicks = (shares: number[]) =>
  shares.map((at) => ({at, label: `${Math.round(at * 100)}%`}));
const plainTicks = (values: number[]) => values.map((at) => ({at, label: String(at)}));

const DURATION: Axis = {
  label: strings.axisDuration,
  domain: [SHORTEST, LONGEST],
  scale: 'log',
  ticks: plainTicks([0.25, 1, 4, 15, 60]),
};
const PERCENTILE: Axis = {
  label: strings.axisPercentile,
  domain: [0, 1],
  ticks: percentTicks([0, 0.25, 0.5, 0.75, 1]),
};
const MINUTES_AXIS: Axis = {
  label: strings.axisMinutes,
  domain: [0, 250],
  ticks: plainTicks([0, 50, 100, 150, 200, 250]),
};
const SATISFIED: Axis = {
  label: strings.axisSatisfied,
  domain: [0.4, 0.9],
  ticks: percentTicks([0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
};
