import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/approximate-nearest-neighbours/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/approximate-nearest-neighbours';
const n = numbersOf(estimate);

test('the bars of memory are those of the estimate, in GB', () => {
  const [drawn] = chartOf(PAGE, 'memory-bars');
  const bytes = ['codedBytes', 'halfBytes', 'smallGraphBytes', 'flatBytes', 'graphBytes'].map(n);
  expect(drawn).toEqual(bytes.map((value) => rounded(value / 1e9)));
});

test('each layer of the graph holds a share 1/M of the one below', () => {
  const layer = (at: number) => n('vectors') / n('links') ** at;
  const short = (at: number) => Number(layer(at).toPrecision(2)).toLocaleString('en');
  const said = `${rounded(layer(1) / 1e6)} million, ${short(2)}, ${short(3)}, ${short(4)} and ${short(5)}.`;
  expect(missingFrom(PAGE, [said])).toEqual([]);
});

test('the steps of the walk take what the estimate adds up', () => {
  const ms = (name: string) => rounded(n(name) * 1e3, 1);
  const said = [
    `64 list numbers; ${ms('centreTime')} ms`,
    `best 500 ids; ${rounded(n('scanTime') * 1e3)} ms`,
    `500 exact distances; ${ms('readTime')} ms`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
