import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  distillationTemperature,
  TEMPERATURES,
  type DistillationTemperature as Computed,
} from '@site/src/domain/figures/distillationTemperature';
import {formatQuantity} from '@site/src/domain/quantity';

import {QualityTable} from './QualityTable';
import {strings, summary} from './strings';

const NAME = 'distillation-temperature';

const controls = {
  temperature: {
    label: strings.controls.temperature,
    unit: '',
    min: TEMPERATURES[0],
    max: TEMPERATURES[1],
    default: 2.5,
    scale: 'log' as const,
  },
  examples: {
    label: strings.controls.examples,
    options: [30, 60, 120, 240].map((value) => ({value, label: String(value)})),
    default: 60,
  },
  softWeight: {label: strings.controls.softWeight, unit: 'ratio', min: 0, max: 1, default: 1},
  view: {
    label: strings.controls.view,
    options: strings.views.map((label, value) => ({value, label})),
    default: 0,
  },
};

/** How the temperature softens a teacher's targets, and what a small student learns from them. */
export function DistillationTemperature({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {temperature, examples, softWeight, view} = figure.values;
  const draw = useCallback(() => {
    const distilled = distillationTemperature({temperature, examples, softWeight});
    return {
      plot: view === 0 ? accuracies(distilled) : targets(distilled),
      summary: summary(distilled, examples),
      table: <QualityTable {...distilled} />,
    };
  }, [temperature, examples, softWeight, view]);
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

function accuracies({students, labelsOnly, teacher, here}: Computed): Drawing['plot'] {
  const level = (accuracy: number) => ({
    points: TEMPERATURES.map((at) => [at, accuracy] as const),
    here: [here.student.temperature, accuracy] as const,
  });
  const student = {
    points: students.map(({temperature, accuracy}) => [temperature, accuracy] as const),
    here: [here.student.temperature, here.student.accuracy] as const,
  };
  return {
    x: TEMPERATURE_AXIS,
    y: shareAxis(0, [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]),
    lines: [
      {label: strings.lines.student, look: 'first', ...student},
      {label: strings.lines.labels, look: 'second', ...level(labelsOnly.accuracy)},
      {label: strings.lines.teacher, look: 'third', ...level(teacher.accuracy)},
    ],
  };
}

function targets({targets: curve, here}: Computed): Drawing['plot'] {
  const line = (which: 'first' | 'second' | 'others') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.temperature, point[which]] as const),
    here: [here.targets.temperature, here.targets[which]] as const,
  });
  return {
    x: TEMPERATURE_AXIS,
    y: shareAxis(1, [0, 0.25, 0.5, 0.75, 1]),
    lines: [
      {...line('first'), look: 'first'},
      {...line('second'), look: 'second'},
      {...line('others'), look: 'third'},
    ],
  };
}

const TEMPERATURE_AXIS: Axis = {
  label: strings.axisX,
  domain: TEMPERATURES,
  scale: 'log',
  ticks: [1, 2, 5, 10, 20].map((at) => ({at, label: String(at)})),
};

function shareAxis(view: 0 | 1, heights: number[]): Axis {
  return {
    label: strings.axisY[view] ?? '',
    domain: [heights[0] ?? 0, heights.at(-1) ?? 1],
    ticks: heights.map((at) => ({at, label: formatQuantity(at, 'ratio')})),
  };
}
