import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  pruningAccuracy,
  SPARSITIES,
  weightsOf,
  WIDTHS,
  type PruningAccuracy as Computed,
} from '@site/src/domain/figures/pruningAccuracy';
import {formatQuantity} from '@site/src/domain/quantity';

import {AccuracyTable} from './AccuracyTable';
import {strings, summary} from './strings';

const NAME = 'pruning-accuracy';
const LAST = SPARSITIES.at(-1) ?? 1;

const controls = {
  sparsity: {label: strings.controls.sparsity, unit: 'ratio', min: 0, max: LAST, default: 0.5},
  hidden: {
    label: strings.controls.hidden,
    options: WIDTHS.map((value) => ({value, label: strings.widths(value, weightsOf(value))})),
    default: 16,
  },
};

/** How much of a small network can be cut away, by which rule, and with training afterwards. */
export function PruningAccuracy({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {sparsity, hidden} = figure.values;
  const draw = useCallback(() => drawing(pruningAccuracy({hidden, sparsity})), [hidden, sparsity]);
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

function drawing(pruned: Computed): Drawing {
  const {curve, here, small} = pruned;
  const line = (which: 'magnitude' | 'random' | 'retrained') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.sparsity, point[which]] as const),
    here: [here.sparsity, here[which]] as const,
  });
  const circles = small.map(({sparsity, accuracy}) => [sparsity, accuracy] as const);
  const lines = [
    {...line('magnitude'), look: 'first' as const},
    {...line('random'), look: 'second' as const},
    {...line('retrained'), look: 'third' as const, counted: circles},
  ];
  return {
    plot: {x: SPARSITY_AXIS, y: ACCURACY_AXIS, lines},
    summary: summary(pruned, here),
    table: <AccuracyTable {...pruned} />,
  };
}

const SPARSITY_AXIS: Axis = {
  label: strings.axisX,
  domain: [0, 1],
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};

const ACCURACY_AXIS: Axis = {
  label: strings.axisY,
  domain: [0.2, 1],
  ticks: [0.2, 0.4, 0.6, 0.8, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
