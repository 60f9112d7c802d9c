import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  BYTES,
  compressedIndex,
  METHODS,
  PHOTOS,
  WORLD,
  type CompressedInputs,
} from '@site/src/domain/figures/compressedIndex';
import {formatQuantity} from '@site/src/domain/quantity';

import {FoundTable} from './FoundTable';
import {strings, summary} from './strings';

const NAME = 'compressed-index';

const choices = (values: readonly number[], label: (value: number) => string) =>
  values.map((value) => ({value, label: label(value)}));

const controls = {
  method: {
    label: strings.controls.method,
    options: Object.values(METHODS).map((value) => ({value, label: strings.methods[value]})),
    default: METHODS.product,
  },
  bytes: {
    label: strings.controls.bytes,
    ...{options: choices(BYTES, strings.bytesOf), default: 4},
  },
  again: {
    label: strings.controls.again,
    options: choices([WORLD.shown, 20, 50, 100], strings.againOf),
    default: 50,
  },
  photo: {
    label: strings.controls.photo,
    options: Object.values(PHOTOS).map((value) => ({value, label: strings.photos[value]})),
    default: PHOTOS.phone,
  },
};

/** Recall and likeness of results against the bytes of a compressed vector, with and without a second comparison. */
export function CompressedIndex({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {method, photo, bytes, again} = figure.values;
  const draw = useCallback(
    () => drawing({method, photo, bytes, again}),
    [method, photo, bytes, again],
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

const NOTHING = {recall: 0, item: 0, kind: 0};

function drawing(inputs: CompressedInputs & {bytes: number}): Drawing {
  const {alone, again, whole} = compressedIndex(inputs);
  const place = BYTES.findIndex((bytes) => bytes === inputs.bytes);
  const [here, hereAgain] = [alone[place] ?? NOTHING, again[place] ?? NOTHING];
  const line = (values: readonly number[]) => ({
    points: BYTES.map((bytes, at) => [bytes, values[at] ?? 0] as const),
    here: [inputs.bytes, values[place] ?? 0] as const,
  });
  const recallOf = (found: typeof alone) => found.map(({recall}) => recall);
  const lines = [
    {...line(recallOf(alone)), label: strings.lines.recall, look: 'first' as const},
    {...line(recallOf(again)), label: strings.lines.again, look: 'second' as const},
    {
      ...line(alone.map(({kind}) => kind)),
      ...{label: strings.lines.kind, look: 'third' as const},
    },
  ];
  return {
    plot: {x: BYTES_AXIS, y: SHARE_AXIS, lines},
    summary: summary(here, hereAgain, whole, inputs),
    table: <FoundTable alone={here} again={hereAgain} whole={whole} />,
  };
}

const BYTES_AXIS: Axis = {
  label: strings.axisX,
  ...{domain: [0.9, 18], scale: 'log' as const},
  ticks: BYTES.map((at) => ({at, label: String(at)})),
};

const SHARE_AXIS: Axis = {
  ...{label: strings.axisY, domain: [0, 1]},
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
