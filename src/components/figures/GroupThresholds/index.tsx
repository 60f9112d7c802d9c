import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  groupThresholds,
  RULES,
  SEPARATION_A,
  THRESHOLDS,
  type GroupRates,
  type GroupThresholds as Computed,
} from '@site/src/domain/figures/groupThresholds';
import {formatQuantity} from '@site/src/domain/quantity';

import {RatesTable} from './RatesTable';
import {precisionInWords, strings, summary} from './strings';

const NAME = 'group-thresholds';
const LINES = [
  {name: 'a', look: 'first'},
  {name: 'b', look: 'second'},
] as const;

const threshold = (label: string) => ({
  label,
  unit: 'ratio',
  min: THRESHOLDS[0],
  max: THRESHOLDS[1],
  default: 0.4,
});
const controls = {
  rule: {
    label: strings.controls.rule,
    options: RULES.map((rule, value) => ({value, label: strings.rules[rule]})),
    default: 0,
  },
  thresholdA: threshold(strings.controls.thresholdA),
  thresholdB: threshold(strings.controls.thresholdB),
  rateB: {label: strings.controls.rateB, unit: 'ratio', min: 0.02, max: 0.6, default: 0.22},
  separationB: {
    label: strings.controls.separationB,
    unit: '',
    min: 0.6,
    max: 3,
    default: SEPARATION_A,
  },
};

/** Which rates of two groups can be equal at once, with a calibrated score and a threshold for each. */
export function GroupThresholds({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {rule, thresholdA, thresholdB, rateB, separationB} = figure.values;
  const draw = useCallback(
    () =>
      drawing(
        groupThresholds({
          rule: RULES[rule] ?? 'score',
          ...{thresholdA, thresholdB, rateB, separationB},
        }),
      ),
    [rule, thresholdA, thresholdB, rateB, separationB],
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

type Place = (at: GroupRates) => readonly [number, number];
const onErrors: Place = ({fpr, tpr}) => [fpr, tpr];
const onSelection: Place = ({selection, precision}) => [selection, precision];

function drawing(groups: Computed): Drawing {
  const lines = (place: Place) =>
    LINES.map(({name, look}) => ({
      ...{look, label: strings.groups[name]},
      points: groups[name].curve.map(place),
      here: place(groups[name].here),
    }));
  return {
    plot: {x: axis(strings.axes.fpr), y: axis(strings.axes.tpr), lines: lines(onErrors)},
    beside: {
      x: axis(strings.axes.selection),
      y: axis(strings.axes.precision),
      lines: lines(onSelection),
      alt: precisionInWords(groups),
    },
    summary: summary(groups),
    table: <RatesTable groups={groups} />,
  };
}

function axis(label: string): Axis {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')}));
  return {label, domain: [0, 1], ticks};
}
