import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/cost-modelling/estimate';
import {missingFrom, numbersOf} from './computed';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/cost-modelling';
const n = numbersOf(estimate);

test('the pie shows the machines of the estimate', () => {
  const slice = (label: string) => {
    const [, usd] = new RegExp(`"${label}" : (\\d+)`).exec(textOf(PAGE)) ?? [];
    return Number(usd);
  };
  expect(slice('Serving hosts')).toBe(Math.round(n('serving')));
  expect(slice('Experiments')).toBe(n('experiments'));
  expect(slice('Online feature store')).toBe(n('onlineStore'));
  expect(slice('Training and logs')).toBe(Math.round(n('training') + n('logging')));
  expect(missingFrom(PAGE, [`Of ${Math.round(n('machines')).toLocaleString('en')} USD`])).toEqual(
    [],
  );
});

test('the bars by scale keep experiments and people and multiply the rest', () => {
  const fixed = n('training') + n('experiments');
  const grows = n('serving') + n('logging') + n('onlineStore');
  const million = (times: number, people: number) =>
    (grows * times + fixed + people) / ((n('requestsPerDay') * 30 * times) / 1e6);
  const [drawn] = chartOf(PAGE, 'cost-by-scale');
  const scales = [0.1, 0.3, 1, 3, 10].map((times) => Math.round(million(times, n('people'))));
  expect(drawn).toEqual(scales);
  const machines = `of which machines are USD ${million(10, 0).toFixed(0)}.`;
  expect(missingFrom(PAGE, [machines])).toEqual([]);
});
