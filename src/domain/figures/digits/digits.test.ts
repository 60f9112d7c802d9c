import {describe, expect, it} from 'vitest';
import {evaluate, forward} from '../tinyNetwork';
import {COUNTED_HITS} from './countedHits';
import {HELD_OUT_IMAGES} from './heldOutImages';
import {DIGITS, LEARNED_FROM, packImages, PIXELS, readImages} from './images';
import {LEARNING_IMAGES} from './learningImages';
import {spreadUnits, trainedOnDigits} from './network';
import {countHits} from './rounding';
import {TRAINED_WEIGHTS} from './trainedWeights';
import {packNetwork, readNetwork, trainOnDigits, TRAINING} from './training';

const learning = readImages(LEARNING_IMAGES);
const heldOut = readImages(HELD_OUT_IMAGES);
const network = trainedOnDigits();

describe('images', () => {
  it('are the whole test part, with as many of each digit as its description says', () => {
    const labels = [...learning.labels, ...heldOut.labels];
    const counts = Array.from({length: DIGITS}, (_, digit) =>
      labels.filter((one) => one === digit),
    );
    expect(counts.map(({length}) => length)).toEqual([
      178, 182, 177, 183, 181, 182, 181, 179, 174, 180,
    ]);
    expect(learning.count).toBe(LEARNED_FROM);
    expect(learning.inputs).toHaveLength(LEARNED_FROM * PIXELS);
    expect(heldOut.inputs).toHaveLength(heldOut.count * PIXELS);
  });

  it('begin with the zero that the file begins with, and the held-out ones with a new series', () => {
    const secondRow = [0, 0, 13, 15, 10, 15, 5, 0];
    expect([...learning.inputs.subarray(8, 16)].map((ink) => ink * 16)).toEqual(secondRow);
    for (const {labels} of [LEARNING_IMAGES, HELD_OUT_IMAGES])
      expect(labels.slice(0, 36)).toBe('012345678901234567890123456789095565');
  });

  it('are read as they were packed', () => {
    const row = Array.from({length: PIXELS}, (_, pixel) => pixel % 17);
    const {inputs, labels} = readImages(packImages([[...row, 7]]));
    expect([...inputs].map((ink) => ink * 16)).toEqual(row);
    expect([...labels]).toEqual([7]);
  });
});

describe('the kept network', () => {
  it('comes from its training, run again', () => {
    const again = readNetwork(packNetwork(trainOnDigits(learning)));
    const gap = again.weights.map((weight, at) => Math.abs(weight - (network.weights[at] ?? NaN)));
    expect(Math.max(...gap)).toBeLessThan(0.01);
    expect(evaluate(again, heldOut).accuracy).toBeCloseTo(592 / 640, 2);
  });

  it('is better on images that it has not seen than after fewer epochs of it', () => {
    const first = evaluate(trainOnDigits(learning, 1), heldOut).accuracy;
    expect(first).toBeGreaterThan(0.5);
    expect(first).toBeLessThan(evaluate(network, heldOut).accuracy);
    expect(packNetwork(network)).toEqual(TRAINED_WEIGHTS);
    expect(network.weights).toHaveLength(TRAINING.hidden * (PIXELS + DIGITS));
  });
});

describe('spreadUnits', () => {
  it('changes weights and no answer', () => {
    const apart = spreadUnits(network, 1.5);
    const units = new Float64Array(TRAINING.hidden);
    const [one, other] = [new Float64Array(DIGITS), new Float64Array(DIGITS)];
    for (const image of [0, 200, 639]) {
      forward(network, heldOut.inputs, image * PIXELS, units, one);
      forward(apart, heldOut.inputs, image * PIXELS, units, other);
      one.forEach((logit, digit) => expect(other[digit]).toBeCloseTo(logit, 9));
    }
    const ratio = apart.weights.map((weight, at) => weight / (network.weights[at] ?? NaN));
    expect(Math.max(...ratio)).toBeGreaterThan(5);
    expect(spreadUnits(network, 0)).toEqual(network);
  });
});

describe('the kept counts', () => {
  it('are what is counted again', () => {
    expect(countHits(heldOut)).toEqual(COUNTED_HITS);
  });
});
