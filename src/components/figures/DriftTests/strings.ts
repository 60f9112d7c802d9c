import {TRUTH} from '@site/src/domain/figures/driftHarm';
import {DRIFT, type DriftTests} from '@site/src/domain/figures/driftTests';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Drift detected, and harm done',
  lines: {
    psi: 'PSI of ten bins',
    ks: 'KS statistic',
    harm: 'extra log loss of the fixed model',
  },
  axisX: 'shift of the mean, standard deviations',
  axisDistance: 'distance; circles: two samples; thin line: KS threshold at 5%',
  axisHarm: 'extra log loss, nats per row',
  controls: {
    shift: 'Shift of the mean',
    spread: 'Spread now ÷ spread before',
    rows: 'Rows in each window',
    relation: 'Change of the true log-odds at every x',
  },
  table: {
    measure: 'At the setting',
    samples: 'Two samples',
    populations: 'Without noise',
    alarm: 'Alarm',
    psi: `PSI, alarm above ${DRIFT.psiAlarm}`,
    ks: (threshold: string) => `KS, alarm above ${threshold}`,
    noise: 'PSI of noise alone, on average',
    predicted: 'Mean prediction',
    observed: 'Share of positives',
    ratio: 'Predicted ÷ observed',
    extra: 'Extra log loss',
    rings: 'rings',
    silent: 'silent',
  },
  beside: (shift: string, extra: string) =>
    `Extra log loss of the fixed model against the shift; ${extra} nats per row at a shift of ${shift}.`,
  assumes:
    'Before, x is normal with mean 0 and standard deviation 1. The true log-odds rise with x up to ' +
    `${TRUTH.bend} and stay level beyond; the model is the straight line in log-odds that fits best before the shift, and is never refitted. ` +
    'Samples are seeded; an empty bin counts half a row.',
};

export function small(value: number): string {
  return value.toFixed(value < 0.0995 ? 4 : 2);
}

export function share(value: number): string {
  return formatQuantity(Number(value.toPrecision(3)), 'ratio');
}

export function alarms({counted, threshold}: DriftTests): {psi: string; ks: string} {
  const {rings, silent} = strings.table;
  return {
    psi: counted.psi > DRIFT.psiAlarm ? rings : silent,
    ks: counted.ks > threshold ? rings : silent,
  };
}

/** The figure at the reader's setting, in words. */
export function summary(tests: DriftTests, shift: number, rows: number): string {
  const {counted, threshold, harm} = tests;
  const alarm = alarms(tests);
  return (
    `${rows.toLocaleString('en')} rows a window, shift ${shift.toFixed(2)}: PSI ${small(counted.psi)} (${alarm.psi}), ` +
    `KS ${small(counted.ks)} against a threshold of ${small(threshold)} (${alarm.ks}). ` +
    `The model predicts ${share(harm.predicted)} and ${share(harm.observed)} are positive; it loses ${small(harm.extraLoss)} nats per row against the truth.`
  );
}
