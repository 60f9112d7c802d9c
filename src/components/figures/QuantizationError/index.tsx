import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  BITS,
  quantizationError,
  type QuantizationError as Computed,
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
    unit: '',
    min: 0,
    max: 1.5,
    default: 0.7,
  },
  tail: {
    label: strings.controls.tail,
    options: ([3, 5, 30] as const).map((value) => ({value, label: strings.tails[value]})),
    default: 5,
  },
  shift: {label: strings.controls.shift, unit: '', min: 0, max: 3, default: 0},
};

/** What rounding to a few bits does to a weight matrix, for one scale and for one scale per channel. */
export function QuantizationError({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {bits, channelSpread, tail, shift} = figure.values;
  const draw = useCallback(
    () => drawing(quantizationError({bits, channelSpread, tail, shift})),
    [bits, channelSpread, tail, shift],
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

function drawing(error: Computed): Drawing {
  const {curve, here} = error;
  const line = (which: 'tensorSymmetric' | 'channelSymmetric' | 'channelAsymmetric') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.bits, point[which]] as const),
    here: [here.bits, here[which]] as const,
  });
  const lines = [
    {...line('tensorSymmetric'), look: 'second' as const},
    {...line('channelSymmetric'), look: 'first' as const},
    {...line('channelAsymmetric'), look: 'third' as const},
  ];
  return {
    plot: {x: BITS_AXIS, y: ERROR_AXIS, lines},
    summary: summary(here),
    table: <ErrorTable {...error} />,
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
