import {expect, test} from 'vitest';
import deploy from '../../../docs/framework/deploy-and-serve/estimate';
import evaluation from '../../../docs/framework/evaluate/estimate';
import {numbersOf} from './computed';
import {textOf} from './page';

const page = textOf('framework/develop-models');
const served = numbersOf(deploy);
const examples = 32e6;
const [features, trees, levels] = [60, 1000, 6];
const seconds = (examples * features * levels * trees) / 5e9;

test('a training has this size, time and price', () => {
  expect(textOf('framework/prepare-data')).toContain('about 32 million examples');
  expect(page).toContain(
    `32 million examples of 60 features are 32e6 × 60 × 4 bytes = ${((examples * features * 4) / 1e9).toFixed(1)} GB`,
  );
  const updates = (examples * features * levels * trees) / 1e13;
  expect(page).toContain(
    `1{,}000 \\approx ${updates.toFixed(1)} \\times 10^{13}$ histogram updates`,
  );
  const [one, both] = [seconds / 60, (2 * seconds) / 60].map((minutes) => minutes.toFixed(0));
  const price = ((2 * seconds) / 3600) * served('machinePrice');
  expect(page).toContain(
    `one model takes ${one} minutes and both ${both}, which is USD ${price.toFixed(2)} at an assumed USD 0.70 an hour`,
  );
});

test('the search takes these hours', () => {
  const run = (2 * seconds) / 4 / 60;
  expect(page).toContain(
    `Twenty runs, each on a quarter of the examples and ${run.toFixed(0)} minutes long for the two models, take ${((20 * run) / 60).toFixed(1)} hours`,
  );
});

test('a day of random decisions gives the difference this standard error', () => {
  const group = numbersOf(evaluation)('randomDecisions') / 20 / 2;
  const error = Math.sqrt((2 * 0.1 * 0.9) / group);
  expect(page).toContain(`a fair coin ${group.toLocaleString('en-US')} sent`);
  expect(page).toContain(`$\\sqrt{2 \\times 0.09 / 300{,}000} \\approx ${error.toFixed(4)}$`);
});

test('two models of trees fit into the time of a decision', () => {
  const comparisons = 2 * trees * levels;
  expect(page).toContain(`are ${comparisons.toLocaleString('en-US')} comparisons per candidate`);
  expect(page).toContain(`waited 100 ns for [memory]`);
  expect(page).toContain(`would be ${(comparisons * 100e-6).toFixed(1)} ms of a core`);
  expect(page).toContain(`less than the ${served('timePerDecision')} ms with which`);
  expect(comparisons * 100e-6).toBeLessThan(served('timePerDecision'));
});
