/**
 * A very small classifier, really trained: one hidden layer with rectified units. With the 6 inputs and 3 classes of
 * the tiny examples it is trained in a few milliseconds, while a figure is drawn.
 */
import {normal, seededRandom} from './random';
import {at, CLASSES, INPUTS, type Examples} from './tinyExamples';

/**
 * Weights of the first layer (hidden × inputs), then of the second (classes × hidden); biases of the
 * hidden units, then of the classes.
 */
export interface Network {
  inputs: number;
  hidden: number;
  classes: number;
  weights: Float64Array;
  biases: Float64Array;
}

/** An untrained network: normal weights scaled to the width of each layer's input, biases zero. */
export function newNetwork(
  hidden: number,
  seed: number,
  {inputs, classes} = {inputs: INPUTS, classes: CLASSES},
): Network {
  const random = seededRandom(seed);
  const first = hidden * inputs;
  const weights = Float64Array.from({length: first + classes * hidden}, (_, index) =>
    index < first ? normal(random) * Math.sqrt(2 / inputs) : normal(random) / Math.sqrt(hidden),
  );
  return {inputs, hidden, classes, weights, biases: new Float64Array(hidden + classes)};
}

export function copyNetwork(network: Network): Network {
  return {...network, weights: network.weights.slice(), biases: network.biases.slice()};
}

/** Writes the activations of the hidden units and the logits of the classes for the inputs from `from` on. */
export function forward(
  network: Network,
  inputs: Float64Array,
  from: number,
  units: Float64Array,
  logits: Float64Array,
): void {
  const {hidden, classes, weights, biases} = network;
  let index = 0;
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = biases[unit] ?? 0;
    for (let input = 0; input < network.inputs; input += 1, index += 1) {
      sum += (weights[index] ?? 0) * (inputs[from + input] ?? 0);
    }
    units[unit] = sum > 0 ? sum : 0;
  }
  for (let label = 0; label < classes; label += 1) {
    let sum = biases[hidden + label] ?? 0;
    for (let unit = 0; unit < hidden; unit += 1, index += 1) {
      sum += (weights[index] ?? 0) * (units[unit] ?? 0);
    }
    logits[label] = sum;
  }
}

/** Softmax of the logits from `from` on at a temperature, one for each class, written to `into`. */
export function softmax(
  logits: Float64Array,
  from: number,
  temperature: number,
  into: Float64Array,
): void {
  const classes = into.length;
  let highest = at(logits, from);
  for (let label = 1; label < classes; label += 1) {
    const logit = at(logits, from + label);
    if (logit > highest) highest = logit;
  }
  let total = 0;
  for (let label = 0; label < classes; label += 1) {
    const share = Math.exp((at(logits, from + label) - highest) / temperature);
    into[label] = share;
    total += share;
  }
  for (let label = 0; label < classes; label += 1) into[label] = at(into, label) / total;
}

/** The derivative of the loss by each logit of an example, written to `error`. */
export type LossSlope = (example: number, logits: Float64Array, error: Float64Array) => void;

/** Cross entropy with the labels: softmax minus one for the right class. */
export function labelSlope({labels}: Examples): LossSlope {
  return (example, logits, error) => {
    softmax(logits, 0, 1, error);
    const label = at(labels, example);
    error[label] = at(error, label) - 1;
  };
}

export interface Training {
  epochs: number;
  /** Step size of plain stochastic gradient descent, one example at a time, in their order. */
  rate: number;
  /** One per weight: 1 is trained, 0 stays as it is. */
  trained?: Uint8Array;
}

/** Trains the network in place. */
export function train(
  network: Network,
  examples: Examples,
  slope: LossSlope,
  {epochs, rate, trained}: Training,
): Network {
  const {inputs, hidden, classes, weights, biases} = network;
  const units = new Float64Array(hidden);
  const logits = new Float64Array(classes);
  const error = new Float64Array(classes);
  const rates = Float64Array.from(weights, (_, index) => (trained ? at(trained, index) : 1) * rate);
  for (let turn = 0; turn < epochs * examples.count; turn += 1) {
    const example = turn % examples.count;
    forward(network, examples.inputs, example * inputs, units, logits);
    slope(example, logits, error);
    for (let label = 0; label < classes; label += 1) {
      biases[hidden + label] = at(biases, hidden + label) - rate * at(error, label);
    }
    for (let unit = 0; unit < hidden; unit += 1) {
      const active = at(units, unit);
      if (active > 0)
        stepUnit(network, unit, active, error, rates, examples.inputs, example * inputs, rate);
    }
  }
  return network;
}

/** One step of the weights into and out of an active hidden unit. */
function stepUnit(
  network: Network,
  unit: number,
  active: number,
  error: Float64Array,
  rates: Float64Array,
  inputs: Float64Array,
  from: number,
  rate: number,
): void {
  const {hidden, classes, weights, biases} = network;
  let back = 0;
  let index = hidden * network.inputs + unit;
  for (let label = 0; label < classes; label += 1, index += hidden) {
    const wrong = error[label] ?? 0;
    const weight = weights[index] ?? 0;
    back += wrong * weight;
    weights[index] = weight - (rates[index] ?? 0) * wrong * active;
  }
  biases[unit] = (biases[unit] ?? 0) - rate * back;
  index = unit * network.inputs;
  for (let input = 0; input < network.inputs; input += 1, index += 1) {
    weights[index] =
      (weights[index] ?? 0) - (rates[index] ?? 0) * back * (inputs[from + input] ?? 0);
  }
}

/** What a network does on examples: share classified rightly, and log loss in nats per example. */
export interface Quality {
  accuracy: number;
  logLoss: number;
}

export function evaluate(network: Network, {count, inputs, labels}: Examples): Quality {
  const units = new Float64Array(network.hidden);
  const logits = new Float64Array(network.classes);
  const shares = new Float64Array(network.classes);
  let [right, loss] = [0, 0];
  for (let example = 0; example < count; example += 1) {
    forward(network, inputs, example * network.inputs, units, logits);
    softmax(logits, 0, 1, shares);
    const own = at(shares, at(labels, example));
    if (own === highestOf(shares)) right += 1;
    loss -= Math.log(Math.max(own, 1e-12));
  }
  return {accuracy: right / count, logLoss: loss / count};
}

function highestOf(shares: Float64Array): number {
  let highest = at(shares, 0);
  for (let label = 1; label < shares.length; label += 1)
    highest = Math.max(highest, at(shares, label));
  return highest;
}
