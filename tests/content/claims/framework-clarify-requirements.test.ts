import {expect, test} from 'vitest';
import overview from '../../../docs/framework/estimate';
import deploy from '../../../docs/framework/deploy-and-serve/estimate';
import {formattedDefaults} from '../../../src/domain/estimate';
import {numbersOf} from './computed';
import {textOf} from './page';

const page = textOf('framework/clarify-requirements');
const served = numbersOf(deploy);

test('the load is the one that the overview computes', () => {
  const peak = formattedDefaults(overview).peakRate?.replace('/s', ' a second');
  expect(served('urgentShare')).toBe(1 / 10);
  expect(page).toContain(`${peak} at peak, one in ten`);
});

test('an hour for all but replies more than halves the fleet', () => {
  expect(page).toContain('which more than halves [the fleet]');
  expect(served('machinesQueued')).toBeLessThan(served('machinesForPeak') / 2);
});
