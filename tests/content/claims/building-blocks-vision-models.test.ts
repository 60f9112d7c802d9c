import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/vision-models/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/vision-models';
const n = numbersOf(estimate);
const SIDES = [224, 384, 512, 768, 1024];

/** Operations of ViT-B/16 and of ResNet-50 at a side, in billions. */
function work(side: number) {
  const [tokens, d, layers] = [(side / n('patch')) ** 2 + 1, n('width'), n('depth')];
  const vit = layers * (24 * tokens * d ** 2 + 4 * tokens ** 2 * d) + 6 * side ** 2 * d;
  return {vit: vit / 1e9, residual: (n('residualWork') * (side / n('side')) ** 2) / 1e9};
}

test('the lines are the work by the side of the image', () => {
  const [vit = [], residual = []] = chartOf(PAGE, 'work-by-side');
  SIDES.forEach((side, at) => {
    expect((vit[at] ?? NaN) / work(side).vit).toBeCloseTo(1, 2);
    expect((residual[at] ?? NaN) / work(side).residual).toBeCloseTo(1, 2);
  });
  const ratio = (side: number) => work(side).vit / work(side).residual;
  const growth = n('vitFactor') / n('pixelFactor');
  const said = [
    `The ratio grows from ${ratio(224).toFixed(1)} to ${ratio(1024).toFixed(1)}`,
    `Read the ratio of ${ratio(1024).toFixed(1)} at the right edge as a product: ${ratio(224).toFixed(1)} because`,
    `and ${growth.toFixed(1)} because its tokens meet`,
    `Half of it is ${(n('vitWork') / 2e9).toFixed(1)} billion multiply-adds, and at 384 px the formula gives ${(work(384).vit / 2).toFixed(1)}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the weights of a base-size transformer, and of a probe', () => {
  const d = n('width');
  const weights = n('depth') * 12 * d ** 2 + 3 * n('patch') ** 2 * d + n('tokens') * d;
  const said = [
    `moves all ${(weights / 1e6).toFixed(0)} million weights`,
    `has ${d + 1} weights per class`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

/** Overlap of two boxes 40 px wide and equally high, by their left edges. */
function overlap(one: number, other: number): number {
  const shift = Math.min(1, Math.abs(one - other) / 40);
  return (1 - shift) / (1 + shift);
}

const TRUTHS = [12, 28];
/** Left edges of the detections, by falling score. */
const DETECTIONS = [10, 0, 30];

function suppressed(threshold: number): number[] {
  const kept: number[] = [];
  for (const box of DETECTIONS)
    if (kept.every((better) => overlap(better, box) <= threshold)) kept.push(box);
  return kept;
}

function matched(kept: readonly number[]): number {
  let free = [...TRUTHS];
  return kept.filter((box) => {
    const [best] = [...free].sort((a, b) => overlap(b, box) - overlap(a, box));
    if (best === undefined || overlap(best, box) < 0.5) return false;
    free = free.filter((truth) => truth !== best);
    return true;
  }).length;
}

test('overlaps, suppression and matching by hand', () => {
  const shifted = (share: number) => ((1 - share) / (1 + share)).toFixed(2);
  const row = (threshold: number) => {
    const kept = suppressed(threshold);
    const hits = matched(kept);
    return `| ${threshold.toFixed(2)} | ${kept.join(', ')} | ${hits} of ${kept.length} | ${hits} of 2 |`;
  };
  const said = [
    `joint $1600+1600-1200=2000$, IoU ${(1200 / 2000).toFixed(2)}`,
    `s=0.1 \\Rightarrow ${shifted(0.1)}, \\quad s=0.25 \\Rightarrow ${shifted(0.25)}, \\quad s=\\tfrac13 \\Rightarrow ${shifted(1 / 3)}`,
    `Overlaps: ${overlap(10, 0).toFixed(2)} between the first and second, ${overlap(10, 30).toFixed(2)} between the first and third`,
    row(0.3),
    row(0.5),
    row(0.65),
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('hours of labels, and what the team saved', () => {
  const hours = ['tagHours', 'clickHours', 'drawHours', 'maskHours'].map((name) =>
    rounded(n(name)),
  );
  expect(chartOf(PAGE, 'label-hours')).toEqual([hours]);
  const saved = n('tiledCost') - n('shrunkCost');
  expect(Math.abs(saved / 800 - 1.5)).toBeLessThan(0.1);
  expect(rounded((2 * n('decodeCost')) / n('galleryCost'))).toBe(1);
  expect(n('images') * n('boxes')).toBe(150_000);
  const said = [
    'what an engineer costs in a day and a half, at an assumed USD 800 a day',
    'half as much again for decoding',
    `label seconds, ${n('tagTime')} to ${n('maskTime').toFixed(0)} per item`,
    `A face at ten metres is ${n('facePixels').toFixed(0)} pixels`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
