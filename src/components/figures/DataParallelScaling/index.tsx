import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  dataParallelScaling,
  WORKERS,
  type DataParallelScaling as Computed,
} from '@site/src/domain/figures/dataParallelScaling';
import {formatQuantity} from '@site/src/domain/quantity';

import {StepTable} from './StepTable';
import {strings, summary} from './strings';

const NAME = 'data-parallel-scaling';

const controls = {
  workers: {
    label: strings.controls.workers,
    unit: 'workers',
    min: WORKERS[0],
    max: WORKERS[1],
    default: 24,
    scale: 'log' as const,
  },
  compute: {
    label: strings.controls.compute,
    unit: 'ms',
    min: 2,
    max: 2000,
    default: 33.5,
    scale: 'log' as const,
  },
  gradients: {
    label: strings.controls.gradients,
    unit: 'bytes',
    min: 1e6,
    max: 1e11,
    default: 216e6,
    scale: 'log' as const,
  },
  bandwidth: {
    label: strings.controls.bandwidth,
    unit: 'bytes/s',
    min: 1e8,
    max: 1e12,
    default: 12.5e9,
    scale: 'log' as const,
  },
  buckets: {
    label: strings.controls.buckets,
    options: ([1, 4, 16, 64] as const).map((value) => ({value, label: strings.bucketsOf[value]})),
    default: 16,
  },
};

/** Efficiency of data-parallel training against workers, with communication hidden behind the backward pass or not. */
export function DataParallelScaling({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {workers, compute, gradients, bandwidth, buckets} = figure.values;
  const draw = useCallback(
    () =>
      drawing(
        dataParallelScaling({
          workers: Math.round(workers),
          computeSeconds: compute / 1000,
          gradientBytes: gradients,
          bytesPerSecond: bandwidth,
          buckets,
        }),
      ),
    [workers, compute, gradients, bandwidth, buckets],
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

function drawing(scaling: Computed): Drawing {
  const {curve, here} = scaling;
  const line = (which: 'perWorker' | 'withoutOverlap' | 'fixedTotal') => ({
    label: strings.lines[which],
    points: curve.map((point) => [point.workers, point[which]] as const),
    here: [here.workers, here[which]] as const,
  });
  const lines = [
    {...line('perWorker'), look: 'first' as const},
    {...line('withoutOverlap'), look: 'second' as const},
    {...line('fixedTotal'), look: 'third' as const},
  ];
  return {
    plot: {x: WORKER_AXIS, y: EFFICIENCY_AXIS, lines},
    summary: summary(scaling),
    table: <StepTable {...scaling} />,
  };
}

const WORKER_AXIS: Axis = {
  label: strings.axisX,
  domain: WORKERS,
  scale: 'log',
  ticks: [1, 4, 16, 64, 256].map((at) => ({at, label: String(at)})),
};

const EFFICIENCY_AXIS: Axis = {
  label: strings.axisY,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
