import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  rocVersusPr,
  type Operating,
  type RocVersusPr as Computed,
} from '@site/src/domain/figures/rocVersusPr';
import {formatQuantity} from '@site/src/domain/quantity';

import {CurvesTable} from './CurvesTable';
import {precisionInWords, strings, summary} from './strings';

const NAME = 'roc-versus-pr';
/** The ranker is drawn last, over the balanced one: in the ROC plot they are the same curve. */
const LINES = [
  {name: 'balanced', look: 'third'},
  {name: 'uneven', look: 'second'},
  {name: 'even', look: 'first'},
] as const;

const controls = {
  baseRate: {
    label: strings.controls.baseRate,
    unit: 'ratio',
    min: 0.001,
    max: 0.5,
    default: 0.1,
    scale: 'log' as const,
  },
  auc: {label: strings.controls.auc, unit: '', min: 0.6, max: 0.98, default: 0.9},
  falseAlarms: {
    label: strings.controls.falseAlarms,
    unit: 'ratio',
    min: 0.0001,
    max: 0.5,
    default: 0.01,
    scale: 'log' as const,
  },
};

/** ROC and precision over recall of the same rankers while positives become rare. */
export function RocVersusPr({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {baseRate, auc, falseAlarms} = figure.values;
  const draw = useCallback(
    () => drawing(rocVersusPr({auc, baseRate, falseAlarms}), {auc, baseRate}),
    [baseRate, auc, falseAlarms],
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

type Place = (at: Operating) => readonly [number, number];
const onRoc: Place = ({falseAlarms, recall}) => [falseAlarms, recall];
const onPr: Place = ({recall, precision}) => [recall, precision];

function drawing(curves: Computed, {auc, baseRate}: {auc: number; baseRate: number}): Drawing {
  const lines = (place: Place) =>
    LINES.map(({name, look}) => ({
      ...{look, label: strings.lines[name]},
      points: curves[name].curve.map(place),
      here: name === 'even' ? place(curves.even.here) : undefined,
      counted: name === 'even' ? curves.counted.map(place) : [],
    }));
  return {
    plot: {x: axis('falseAlarms'), y: axis('truePositives'), lines: lines(onRoc), guide: DIAGONAL},
    beside: {
      ...{x: axis('recall'), y: axis('precision'), lines: lines(onPr)},
      alt: precisionInWords(curves),
    },
    summary: summary(curves, baseRate),
    table: <CurvesTable curves={curves} auc={auc} />,
  };
}

const DIAGONAL = [
  [0, 0],
  [1, 1],
] as const;

function axis(name: keyof typeof strings.axes): Axis {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')}));
  return {label: strings.axes[name], domain: [0, 1], ticks};
}
