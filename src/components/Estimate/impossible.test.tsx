// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, it, vi} from 'vitest';
import {defineEstimate} from '@site/src/domain/estimate';
import {sampleEstimate} from '@site/src/domain/estimate/sample.fixture';

import {Estimate} from '.';

vi.mock('@site/src/components/ui/ShareButton', () => ({default: () => null}));
afterEach(cleanup);

const per = {group: 'storage' as const, unit: 'bytes'};
/** The sample with results that its bounds do not keep from being impossible. */
const model = defineEstimate({
  ...sampleEstimate,
  derived: {
    left: {...per, label: 'Left of the line', formula: 'logBytes - 1000'},
    twice: {...per, label: 'Twice that', formula: '2 * left'},
    none: {...per, label: 'Divided', formula: '1 / (logBytes - 1)'},
  },
});

it('an impossible result is told in its row, and in those that follow from it', () => {
  render(<Estimate model={model} page="case/impossible" />);
  const field = screen.getByRole<HTMLInputElement>('textbox', {name: 'Log line'});
  expect(screen.queryByText(/Negative|Not defined/)).toBeNull();
  fireEvent.input(field, {target: {value: '1'}});
  fireEvent.blur(field);
  expect(screen.getByText(/what is taken off is more than there is/)).toBeTruthy();
  expect(screen.getByText('Negative, because “Left of the line” is.')).toBeTruthy();
  expect(screen.getByText(/it divides by zero \(Log line\)/)).toBeTruthy();
});
