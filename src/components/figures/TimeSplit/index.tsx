import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {LEVELS, timeSplit, type TimeSplit as Computed} from '@site/src/domain/figures/timeSplit';

import {PromiseTable} from './PromiseTable';
import {levelsText, strings, summary} from './strings';

const NAME = 'time-split';

const controls = {
  levels: {
    label: strings.controls.levels,
    options: LEVELS.map((value) => ({value, label: levelsText(value)})),
    default: 84,
  },
  trend: {label: strings.controls.trend, unit: 'minutes', min: 0, max: 4, default: 3},
  swing: {label: strings.controls.swing, unit: 'minutes', min: 0, max: 6, default: 4},
};

/** The error that a random split and a split in time promise for a fitted model, beside the error that comes. */
export function TimeSplit({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {levels, trend, swing} = figure.values;
  const draw = useCallback(
    () => drawing(timeSplit({levels, trend, swing})),
    [levels, trend, swing],
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

function drawing(split: Computed): Drawing {
  const {curve, here} = split;
  const line = (which: 'random' | 'time' | 'after') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.levels, point[which]] as const),
    here: [here.levels, here[which]] as const,
  });
  const lines = [
    {...line('random'), look: 'first' as const},
    {...line('time'), look: 'second' as const},
    {...line('after'), look: 'third' as const},
  ];
  return {
    plot: {x: LEVELS_AXIS, y: ERROR_AXIS, lines},
    summary: summary(split),
    table: <PromiseTable {...split} />,
  };
}

const LEVELS_AXIS: Axis = {
  label: strings.axisX,
  domain: [1, 84],
  scale: 'log',
  ticks: [1, 3, 12, 42, 84].map((at) => ({at, label: String(at)})),
};

const ERROR_AXIS: Axis = {
  label: strings.axisY,
  domain: [3, 10],
  ticks: [4, 6, 8, 10].map((at) => ({at, label: String(at)})),
};
