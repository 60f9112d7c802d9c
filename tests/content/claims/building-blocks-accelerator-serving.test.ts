import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/accelerator-serving/estimate';
import {missingFrom, numbersOf} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/accelerator-serving';
const n = numbersOf(estimate);

/** Milliseconds of a batch: the host, then the highest of the three roofs. */
const batchTime = (batch: number) =>
  n('hostTime') + Math.max(n('launchTime'), n('readTime'), batch * n('arithTime'));

test('the curve of queries per second is the roofline of the estimate', () => {
  const [drawn] = chartOf(PAGE, 'rate-by-batch');
  const rates = [1, 2, 4, 8, 16, 32, 64, 128].map((batch) => (batch * 1000) / batchTime(batch));
  expect(drawn).toEqual(rates.map(Math.round));
});

test('the sum and the roof differ most at the bend', () => {
  const [sum, roof] = [batchTime(1) + 17 * n('arithTime'), batchTime(17)];
  const said = `17 queries take ${sum.toFixed(1)} ms by the sum and ${roof.toFixed(1)} ms by the roof`;
  expect(missingFrom(PAGE, [said])).toEqual([]);
});

test('a prompt in chunks stops the others for as long as the drawing says', () => {
  const chunk = n('prefill') / 8;
  const decode = ((n('llmBytes') + 63 * n('kvSequence')) / n('bigBand')) * 1e3;
  const [step, first] = [(chunk + decode).toFixed(0), (8 * (chunk + decode)).toFixed(0)];
  const said = [
    `one token for Ann and 62 others every ${decode.toFixed(0)} ms`,
    `each chunk of ${chunk.toFixed(0)} ms rides`,
    `at most about ${step} ms between two tokens`,
    `eight such steps, about ${first} ms,`,
    `next token, after about ${step} ms`,
    `first token, after about ${first} ms`,
    `%% step 7: next token; about ${step} ms`,
    `%% step 9: first token; about ${Number(first) - Number(step)} ms`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the gain of a batch and the price of a card follow from the estimate', () => {
  const price = n('cardHour') / n('hostHour');
  const said = [
    `sequences give ${(n('rate64') / n('rateAlone')).toFixed(0)} times the tokens`,
    `| ${n('fit')}, all that fit |`,
    `for ${price.toFixed(1)} times its price`,
    `as much as ${(2 * price).toFixed(1)} hosts`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
