import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  hashCollisions,
  ROWS,
  type HashCollisions as Computed,
} from '@site/src/domain/figures/hashCollisions';
import {formatQuantity} from '@site/src/domain/quantity';

import {MemoryTable} from './MemoryTable';
import {strings, summary} from './strings';

const NAME = 'hash-collisions';

const controls = {
  ids: {
    label: strings.controls.ids,
    unit: 'ids',
    min: 1e6,
    max: 1e10,
    default: 4e8,
    scale: 'log' as const,
  },
  rows: {
    label: strings.controls.rows,
    unit: 'rows',
    min: ROWS[0],
    max: ROWS[1],
    default: 4e8,
    scale: 'log' as const,
  },
  exponent: {label: strings.controls.exponent, unit: '×', min: 0.5, max: 1.5, default: 1},
  dim: {
    label: strings.controls.dim,
    options: [8, 16, 32, 64, 128, 256].map((value) => ({value, label: String(value)})),
    default: 64,
  },
  bytes: {
    label: strings.controls.bytes,
    options: ([1, 2, 4] as const).map((value) => ({value, label: strings.bytesOf[value]})),
    default: 2,
  },
};

/** How much memory buys how few collisions in a hashed embedding table. */
export function HashCollisions({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {ids, rows, exponent, dim, bytes} = figure.values;
  const draw = useCallback(
    () => drawing(hashCollisions({ids, rows, exponent}), ids, dim * bytes),
    [ids, rows, exponent, dim, bytes],
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

function drawing({curve, here, counted}: Computed, ids: number, rowBytes: number): Drawing {
  const memory = {table: here.rows * rowBytes, oneRowEach: ids * rowBytes};
  const line = (which: 'ids' | 'impressions' | 'twoHashes') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.rows, point[which]] as const),
    here: [here.rows, here[which]] as const,
  });
  const lines = [
    {...line('ids'), look: 'first' as const, counted: circles(counted)},
    {...line('impressions'), look: 'second' as const},
    {...line('twoHashes'), look: 'third' as const},
  ];
  return {
    plot: {x: memoryAxis(rowBytes), y: SHARE_AXIS, lines},
    summary: summary(here, ids, memory),
    table: <MemoryTable here={here} ids={ids} memory={memory} />,
  };
}

function circles(counted: Computed['counted']) {
  return counted.map(({rows, ids}) => [rows, ids] as const);
}

const SHARE_AXIS: Axis = {
  label: strings.axisY,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};

/** Ticks at every second power of ten of rows, labelled with the memory that they take. */
function memoryAxis(rowBytes: number): Axis {
  const ticks = [1e5, 1e7, 1e9, 1e11].map((at) => ({
    at,
    label: formatQuantity(at * rowBytes, 'bytes'),
  }));
  return {label: strings.axisX, domain: ROWS, scale: 'log', ticks};
}
