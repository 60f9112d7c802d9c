import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {BITS, SPREADS} from '@site/src/domain/figures/digits/rounding';
import {
  DRAWN,
  quantizationError,
  UNROUNDED,
  type QuantizationError as Computed,
  type Rounded,
} from '@site/src/domain/figures/quantizationError';

import {ErrorTable} from './ErrorTable';
import {percent, strings, summary} from './strings';

const NAME = 'quantization-error';

const controls = {
  bits: {
    label: strings.controls.bits,
    options: BITS.map((value) => ({value, label: String(value)})),
    default: 4,
  },
  channelSpread: {
    label: strings.controls.channelSpread,
    options: SPREADS.map((value) => ({value, label: strings.spreads[value]})),
    default: 0,
  },
};

const LOOKS = {
  tensorSymmetric: 'second',
  channelSymmetric: 'first',
  channelAsymmetric: 'third',
} as const;

/** What rounding the weights of a trained network to a few bits does to them and to its accuracy. */
export function QuantizationError({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {bits, channelSpread} = figure.values;
  const draw = useCallback(
    () => drawing(quantizationError({bits, channelSpread})),
    [bits, channelSpread],
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

function drawing(computed: Computed): Drawing {
  const {curve, here} = computed;
  const lines = (part: keyof Rounded) =>
    DRAWN.map((which) => ({
      label: strings.lines[which],
      points: curve.map((point) => [point.bits, point[which][part]] as const),
      here: [here.bits, here[which][part]] as const,
      look: LOOKS[which],
    }));
  const guide = [BITS[0], 8].map((bits) => [bits, UNROUNDED.accuracy] as const);
  return {
    plot: {x: BITS_AXIS, y: ERROR_AXIS, lines: lines('error')},
    beside: {
      ...{x: BITS_AXIS, y: ACCURACY_AXIS, lines: lines('accuracy'), guide},
      alt: strings.accuracyInWords(computed),
    },
    summary: summary(computed),
    table: <ErrorTable {...computed} />,
  };
}

const BITS_AXIS: Axis = {
  label: strings.axisX,
  domain: [2, 8],
  ticks: BITS.map((at) => ({at, label: String(at)})),
};

const ERROR_AXIS: Axis = {
  label: strings.axisY,
  domain: [0.003, 1],
  scale: 'log',
  ticks: [0.003, 0.01, 0.03, 0.1, 0.3, 1].map((at) => ({at, label: percent(at)})),
};

const ACCURACY_AXIS: Axis = {
  label: strings.axisAccuracy,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: percent(at)})),
};
