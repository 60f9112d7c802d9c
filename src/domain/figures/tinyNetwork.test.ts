import {describe, expect, it} from 'vitest';
import {CLASSES, drawExamples, INPUTS} from './tinyExamples';
import {
  copyNetwork,
  evaluate,
  forward,
  labelSlope,
  newNetwork,
  softmax,
  train,
  type Network,
} from './tinyNetwork';

const examples = drawExamples(2, 0.6, 200, 5);

describe('drawExamples', () => {
  it('gives the same examples for the same seeds, and others for another', () => {
    expect(drawExamples(2, 0.6, 200, 5)).toEqual(examples);
    expect(drawExamples(2, 0.6, 200, 6).inputs).not.toEqual(examples.inputs);
  });

  it('draws every class about equally often', () => {
    for (let label = 0; label < CLASSES; label += 1) {
      const share = examples.labels.filter((own) => own === label).length / examples.count;
      expect(Math.abs(share - 1 / CLASSES)).toBeLessThan(0.1);
    }
  });
});

describe('softmax', () => {
  const shares = new Float64Array(CLASSES);

  it('is e^z over its sum, and flatter at a temperature', () => {
    const logits = Float64Array.of(2, 1, 0);
    softmax(logits, 0, 1, shares);
    expect(shares[0]).toBeCloseTo(0.6652, 4);
    softmax(logits, 0, 2, shares);
    expect(shares[0]).toBeCloseTo(0.5065, 4);
    softmax(logits, 0, 1e9, shares);
    expect(shares[0]).toBeCloseTo(1 / 3, 6);
  });

  it('stands large logits', () => {
    softmax(Float64Array.of(9, 1000, 998), 3 - CLASSES, 1, shares);
    expect([...shares].every(Number.isFinite)).toBe(true);
  });
});

/** A network by hand: unit 0 sees input 0, unit 1 its negative; class q gets q times unit 0. */
function byHand(): Network {
  const network = newNetwork(2, 1);
  network.weights.fill(0);
  network.weights[0] = 1;
  network.weights[INPUTS] = -1;
  for (let label = 0; label < CLASSES; label += 1) network.weights[2 * INPUTS + label * 2] = label;
  network.biases.fill(0);
  network.biases[2] = 0.5;
  return network;
}

describe('forward', () => {
  it('is a matrix, a rectifier and a matrix', () => {
    const units = new Float64Array(2);
    const logits = new Float64Array(CLASSES);
    forward(byHand(), Float64Array.of(0, 3, 0, 0, 0, 0, 0), 1, units, logits);
    expect([...units]).toEqual([3, 0]);
    expect([...logits]).toEqual([0.5, 3, 6]);
  });
});

describe('train', () => {
  it('steps along the derivative of the log loss, as differences measure it', () => {
    const one = {...examples, count: 1};
    const start = newNetwork(5, 3);
    const rate = 1e-6;
    const after = train(copyNetwork(start), one, labelSlope(one), {epochs: 1, rate});
    start.weights.forEach((weight, index) => {
      const lossAt = (value: number) => {
        const moved = copyNetwork(start);
        moved.weights[index] = value;
        return evaluate(moved, one).logLoss;
      };
      const slope = (lossAt(weight + 1e-5) - lossAt(weight - 1e-5)) / 2e-5;
      expect(((after.weights[index] ?? 0) - weight) / -rate).toBeCloseTo(slope, 4);
    });
  });

  it('learns what it has not seen', () => {
    const network = newNetwork(16, 3);
    const test = drawExamples(2, 0.6, 400, 6);
    expect(evaluate(network, test).accuracy).toBeLessThan(0.6);
    train(network, examples, labelSlope(examples), {epochs: 12, rate: 0.05});
    expect(evaluate(network, test).accuracy).toBeGreaterThan(0.93);
  });

  it('leaves weights alone that are not trained', () => {
    const network = newNetwork(4, 3);
    const before = network.weights.slice();
    const trained = Uint8Array.from(before, (_, index) => index % 2);
    train(network, examples, labelSlope(examples), {epochs: 1, rate: 0.05, trained});
    network.weights.forEach((weight, index) => {
      if (index % 2 === 0) expect(weight).toBe(before[index]);
      else if (index >= 4 * INPUTS) expect(weight).not.toBe(before[index]);
    });
  });
});
