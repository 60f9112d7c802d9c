import {describe, expect, it} from 'vitest';
import {nearestPage, wordsOfAddress} from './nearestPage';

const IDS = [
  'framework',
  'building-blocks/calibration',
  'case-studies/visual-search',
  'practice/plan',
];

describe('nearestPage', () => {
  it.each([
    ['/building-blocks/callibration/', 'building-blocks/calibration'],
    ['/Building-Blocks/Calibration', 'building-blocks/calibration'],
    ['/calibration/', 'building-blocks/calibration'],
    ['/blocks/metrics/calibration.html', 'building-blocks/calibration'],
    ['/cases/visual-serach/index.html?x=1#y', 'case-studies/visual-search'],
    ['/frame-work/', 'framework'],
    ['/no-such-page/', undefined],
    ['/', undefined],
    [`/${'x'.repeat(100_000)}/`, undefined],
  ])('%s', (address, id) => expect(nearestPage(address, IDS)).toBe(id));
});

it('wordsOfAddress gives what to search for', () => {
  expect(wordsOfAddress('/blocks/data-drft.html')).toBe('data drft');
  expect(wordsOfAddress('/%3Cscript%3E/')).toBe('3cscript 3e');
  expect(wordsOfAddress('/')).toBe('');
});
