import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  thresholdCost,
  THRESHOLDS,
  TRAINED_RATE,
  type ThresholdCost as Computed,
} from '@site/src/domain/figures/thresholdCost';
import {formatQuantity} from '@site/src/domain/quantity';

import {CountsTable} from './CountsTable';
import {costInWords, strings, summary} from './strings';

const NAME = 'threshold-cost';

const controls = {
  threshold: {
    label: strings.controls.threshold,
    unit: 'ratio',
    min: THRESHOLDS[0],
    max: THRESHOLDS[1],
    default: 0.5,
    scale: 'log' as const,
  },
  missCost: {
    label: strings.controls.missCost,
    unit: '×',
    min: 1,
    max: 100,
    default: 10,
    scale: 'log' as const,
  },
  baseRate: {
    label: strings.controls.baseRate,
    unit: 'ratio',
    min: 0.002,
    max: 0.3,
    default: TRAINED_RATE,
    scale: 'log' as const,
  },
};

/** Precision, recall and expected cost of every threshold on a calibrated score. */
export function ThresholdCost({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {threshold, missCost, baseRate} = figure.values;
  const draw = useCallback(
    () => drawing(thresholdCost({threshold, missCost, baseRate}), baseRate),
    [threshold, missCost, baseRate],
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

function drawing(cost: Computed, baseRate: number): Drawing {
  const line = (which: 'recall' | 'precision' | 'relative') => ({
    points: cost.curve.map((at) => [at.threshold, at[which]] as const),
    here: [cost.here.threshold, cost.here[which]] as const,
  });
  const lines = [
    {...line('recall'), label: strings.lines.recall, look: 'first' as const},
    {...line('precision'), label: strings.lines.precision, look: 'second' as const},
  ];
  const cheapest = [[cost.best.threshold, cost.best.relative]] as const;
  const costs = {...line('relative'), label: strings.lines.cost, look: 'third' as const};
  return {
    plot: {x: THRESHOLD, y: SHARE, lines},
    beside: {
      x: THRESHOLD,
      y: RELATIVE,
      lines: [{...costs, counted: cheapest}],
      alt: costInWords(cost),
    },
    summary: summary(cost),
    table: <CountsTable cost={cost} baseRate={baseRate} />,
  };
}

const THRESHOLD: Axis = {
  label: strings.axes.threshold,
  domain: THRESHOLDS,
  scale: 'log',
  ticks: [0.01, 0.05, 0.2, 0.5].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
const SHARE: Axis = {
  label: strings.axes.share,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
const RELATIVE: Axis = {
  label: strings.axes.relative,
  domain: [0, 2],
  ticks: [0, 0.5, 1, 1.5, 2].map((at) => ({at, label: `${at}×`})),
};
