import type {Axis, Drawing} from '@site/src/components/ui/Plot';
import {
  compareForChance,
  type ChanceInputs,
  type ForChance,
} from '@site/src/domain/figures/lossComparison';

import {LossTable} from './LossTable';
import {chanceSummary, chargeText, shareText, strings} from './strings';

const LOSSES = ['log', 'squared', 'focal', 'hinge'] as const;
const DRAWN = [
  ['log', 'first'],
  ['focal', 'second'],
  ['hinge', 'third'],
] as const;

/** The view of the label "late or not". */
export function drawChance(inputs: ChanceInputs): Drawing {
  const comparison = compareForChance(inputs);
  const {curve, here, least, charged} = comparison;
  const lines = DRAWN.map(([loss, look]) => ({
    look,
    label: strings.chance[loss],
    points: curve.map((point) => [point.prediction, point.charges[loss]] as const),
    here: [inputs.prediction, here[loss]] as const,
    counted: [[least[loss], charged[loss]] as const],
  }));
  const {table} = strings;
  return {
    plot: {x: ACROSS, y: UP, lines},
    summary: chanceSummary(comparison, inputs.prediction),
    table: (
      <LossTable
        heads={[table.loss, table.here, table.least, table.there, table.forecast]}
        rows={LOSSES.map((loss) => [
          strings.chance[loss],
          chargeText(here[loss]),
          loss === 'hinge' ? scoreText(least) : shareText(least[loss]),
          chargeText(charged[loss]),
          loss === 'hinge' ? '–' : Math.round(least[loss] * 1000).toString(),
        ])}
      />
    ),
  };
}

function scoreText({hinge}: ForChance): string {
  return `score ${hinge < 0.5 ? '−1' : '1'}`;
}

const ACROSS: Axis = {
  label: strings.axes.chance,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: shareText(at)})),
};
const UP: Axis = {
  label: strings.axes.chanceCharge,
  domain: [0, 2],
  ticks: [0, 0.5, 1, 1.5, 2].map((at) => ({at, label: String(at)})),
};
