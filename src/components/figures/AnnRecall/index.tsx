import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  annRecall,
  type AnnInputs,
  type AnnRecall as Computed,
} from '@site/src/domain/figures/annRecall';
import {LISTS, WIDTHS} from '@site/src/domain/figures/digits/searching';
import {KINDS} from '@site/src/domain/figures/digits/vectors';
import {formatQuantity} from '@site/src/domain/quantity';

import {RecallTable} from './RecallTable';
import {strings, summary} from './strings';

const NAME = 'ann-recall';

const choices = (values: readonly number[], label: (value: number) => string = String) =>
  values.map((value) => ({value, label: label(value)}));

const controls = {
  kind: {
    label: strings.controls.kind,
    options: Object.values(KINDS).map((value) => ({value, label: strings.kinds[value]})),
    default: KINDS.pixels,
  },
  lists: {label: strings.controls.lists, options: choices(LISTS), default: 64},
  probes: {label: strings.controls.probes, unit: 'lists', min: 1, max: 64, default: 4},
  parts: {
    label: strings.controls.parts,
    ...{options: choices([4, 8, 16], strings.codeOf), default: 8},
  },
  kept: {
    label: strings.controls.kept,
    ...{options: choices([10, 20, 50, 100], strings.keptOf), default: 50},
  },
  width: {label: strings.controls.width, options: choices(WIDTHS, strings.widthOf), default: 14},
};

/** Recall of inverted lists, product codes and a graph against the bytes that each of them reads. */
export function AnnRecall({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {kind, lists, probes, parts, kept, width} = figure.values;
  const draw = useCallback(
    () => drawing({kind, lists, parts, kept, width, probes: Math.round(probes)}),
    [kind, lists, probes, parts, kept, width],
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

function drawing(inputs: AnnInputs): Drawing {
  const computed = annRecall(inputs);
  const line = (which: keyof Computed['here']) => ({
    label: strings.lines[which],
    points: computed[which].map(({work, recall}) => [work, recall] as const),
    here: [computed.here[which].work, computed.here[which].recall] as const,
  });
  const lines = [
    {...line('flat'), look: 'first' as const},
    {...line('coded'), look: 'second' as const},
    {...line('graph'), look: 'third' as const},
  ];
  return {
    plot: {x: WORK_AXIS, y: RECALL_AXIS, lines},
    summary: summary(computed, inputs),
    table: <RecallTable here={computed.here} />,
  };
}

const WORK_AXIS: Axis = {
  label: strings.axisX,
  ...{domain: [0.007, 1.2], scale: 'log' as const},
  ticks: [0.01, 0.03, 0.1, 0.3, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};

const RECALL_AXIS: Axis = {
  ...{label: strings.axisY, domain: [0.25, 1]},
  ticks: [0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
