import type {Axis, Drawing} from '@site/src/components/ui/Plot';
import {
  compareForMinutes,
  MINUTES,
  type MinutesInputs,
} from '@site/src/domain/figures/lossComparison';

import {LossTable} from './LossTable';
import {minutesSummary, minutesText, strings} from './strings';

const LOSSES = ['squared', 'absolute', 'huber', 'quantile'] as const;
const DRAWN = [
  ['squared', 'first'],
  ['absolute', 'second'],
  ['quantile', 'third'],
] as const;
/** Keeps the charges of usual settings in view, the same while the reader moves a control. */
const HIGHEST = 35;

/** The view of the label in minutes. */
export function drawMinutes(inputs: MinutesInputs): Drawing {
  const comparison = compareForMinutes(inputs);
  const {curve, here, least, charged, costs} = comparison;
  const lines = DRAWN.map(([loss, look]) => ({
    look,
    label: strings.minutes[loss],
    points: curve.map((point) => [point.prediction, point.charges[loss]] as const),
    here: [inputs.prediction, here[loss]] as const,
    counted: least[loss] <= MINUTES[1] ? [[least[loss], charged[loss]] as const] : [],
  }));
  const {table} = strings;
  const rows = LOSSES.map(
    (loss) =>
      [
        strings.minutes[loss],
        ...[here, least, charged, costs].map((of) => minutesText(of[loss])),
      ] as const,
  );
  return {
    plot: {x: ACROSS, y: UP, lines},
    summary: minutesSummary(comparison, inputs.prediction),
    table: (
      <LossTable
        heads={[table.loss, table.here, table.least, table.there, table.cost]}
        rows={rows}
      />
    ),
  };
}

const ACROSS: Axis = {
  label: strings.axes.minutes,
  domain: MINUTES,
  ticks: [20, 30, 40, 50, 60].map((at) => ({at, label: `${at} min`})),
};
const UP: Axis = {
  label: strings.axes.charge,
  domain: [0, HIGHEST],
  ticks: [0, 10, 20, 30].map((at) => ({at, label: String(at)})),
};
