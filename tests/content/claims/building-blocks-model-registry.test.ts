import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/model-registry/estimate';
import {missingFrom, numbersOf} from './computed';

const n = numbersOf(estimate);

test('the times in the night of the rollback', () => {
  const wave = n('loadLocal') + n('warmTime');
  const whole = n('rollbackLocal');
  const [minutes, seconds] = [Math.floor(whole / 60), Math.round(whole % 60)];
  const said = [
    `After ${minutes} minutes and ${seconds} seconds`,
    `four waves of ${Math.round(wave)} s; ${Math.round(4 * wave)} s`,
    `alias?; up to ${n('pollTime')} s`,
  ];
  expect(missingFrom('building-blocks/model-registry', said)).toEqual([]);
});
