/** The small network that was trained on digits, and a way to change its weights that changes nothing else. */
import {normal, seededRandom} from '../random';
import {at} from '../tinyExamples';
import {copyNetwork, type Network} from '../tinyNetwork';
import {TRAINED_WEIGHTS} from './trainedWeights';
import {readNetwork} from './training';

const SEED = 17;

/** The trained network. */
export function trainedOnDigits(): Network {
  return readNetwork(TRAINED_WEIGHTS);
}

/**
 * Multiplies weights and bias of each hidden unit by a factor and divides the weights that lead out of it by the same. A
 * rectifier passes factors above zero on, so that the network computes what it did. The factors are log-normal: `spread` is the
 * standard deviation of their logarithm. Source of the idea: Nagel et al., Data-Free Quantization Through Weight Equalization and Bias
 * Correction (2019), which does it the other way, to make channels alike.
 */
export function spreadUnits(network: Network, spread: number): Network {
  const {inputs, hidden, classes} = network;
  const random = seededRandom(SEED);
  const {weights, biases, ...rest} = copyNetwork(network);
  for (let unit = 0; unit < hidden; unit += 1) {
    const factor = Math.exp(spread * normal(random));
    biases[unit] = at(biases, unit) * factor;
    for (let index = unit * inputs; index < (unit + 1) * inputs; index += 1)
      weights[index] = at(weights, index) * factor;
    for (let label = 0, index = hidden * inputs + unit; label < classes; label += 1) {
      weights[index] = at(weights, index) / factor;
      index += hidden;
    }
  }
  return {...rest, weights, biases};
}
