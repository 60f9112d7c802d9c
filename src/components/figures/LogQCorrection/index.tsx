import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  logQCorrection,
  type LogQCorrection as Result,
} from '@site/src/domain/figures/logQCorrection';

import {MeasureTable} from './MeasureTable';
import {strings, summary} from './strings';

const NAME = 'log-q-correction';
/** Scores that are drawn, the same while the reader moves a control. */
const SCORES = [-4.5, 4.5] as const;

const controls = {
  skew: {label: strings.controls.skew, unit: '×', min: 0, max: 1.5, default: 1},
  taste: {label: strings.controls.taste, unit: '×', min: 0, max: 1.5, default: 1},
  uniform: {label: strings.controls.uniform, unit: 'ratio', min: 0, max: 0.8, default: 0},
  batch: {
    label: strings.controls.batch,
    options: [64, 128, 512].map((value) => ({value, label: String(value)})),
    default: 128,
  },
};

/** What a small retrieval model learns from in-batch negatives, with and without subtracting the sampler. */
export function LogQCorrection({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {skew, taste, uniform, batch} = figure.values;
  const draw = useCallback(
    () => drawing(logQCorrection({skew, taste, uniform, batch})),
    [skew, taste, uniform, batch],
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

function drawing(result: Result): Drawing {
  const fitted = (model: 'without' | 'corrected') => ({
    label: strings.lines[model],
    points: SCORES.map((at) => [at, at * result.slope[model]] as const),
    counted: result.items
      .map((item) => [item.truth, item[model]] as const)
      .filter(([truth]) => truth >= SCORES[0] && truth <= SCORES[1]),
  });
  const lines = [
    {
      label: strings.lines.right,
      look: 'first' as const,
      points: SCORES.map((at) => [at, at] as const),
    },
    {...fitted('without'), look: 'second' as const},
    {...fitted('corrected'), look: 'third' as const},
  ];
  return {
    plot: {x: axis(strings.axisX), y: axis(strings.axisY), lines},
    summary: summary(result),
    table: <MeasureTable result={result} />,
  };
}

function axis(label: string): Axis {
  const ticks = [-4, -2, 0, 2, 4].map((at) => ({at, label: String(at).replace('-', '−')}));
  return {label, domain: SCORES, ticks};
}
