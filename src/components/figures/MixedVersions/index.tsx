import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  mixedVersions,
  ORDERS,
  SHARES,
  type MixedInputs,
  type Recalls,
} from '@site/src/domain/figures/mixedVersions';
import {formatQuantity} from '@site/src/domain/quantity';

import {RecallTable} from './RecallTable';
import {strings, summary} from './strings';

const NAME = 'mixed-versions';

const controls = {
  share: {label: strings.controls.share, unit: 'ratio', min: 0, max: 1, default: 0.5},
  oldNoise: {
    label: strings.controls.oldNoise,
    options: Object.entries(strings.noises).map(([value, label]) => ({
      ...{value: Number(value), label},
    })),
    default: 0.5,
  },
  order: {
    label: strings.controls.order,
    options: Object.values(ORDERS).map((value) => ({value, label: strings.orders[value]})),
    default: ORDERS.random,
  },
};

/** Recall while a gallery is encoded again: two versions in one index, a compatible training, and pair by pair. */
export function MixedVersions({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {share, oldNoise, order} = figure.values;
  const draw = useCallback(() => drawing({share, oldNoise, order}), [share, oldNoise, order]);
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

function drawing(inputs: MixedInputs): Drawing {
  const {along, here} = mixedVersions(inputs);
  const line = (which: keyof Recalls) => ({
    label: strings.lines[which],
    points: along.map((recalls, at) => [SHARES[at] ?? 0, recalls[which]] as const),
    here: [inputs.share, here[which]] as const,
  });
  const lines = [
    {...line('mixed'), look: 'first' as const},
    {...line('compatible'), look: 'second' as const},
    {...line('pair'), look: 'third' as const},
  ];
  return {
    plot: {x: SHARE_AXIS, y: RECALL_AXIS, lines},
    summary: summary(here, inputs),
    table: <RecallTable here={here} />,
  };
}

const SHARE_AXIS: Axis = {
  ...{label: strings.axisX, domain: [0, 1]},
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};

const RECALL_AXIS: Axis = {...SHARE_AXIS, label: strings.axisY};
