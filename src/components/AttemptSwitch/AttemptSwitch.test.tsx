// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it} from 'vitest';

import {AttemptSwitch} from '.';

afterEach(cleanup);

it('is a group of two choices, reading first, and what can be done with all sections', () => {
  render(<AttemptSwitch />);
  screen.getByRole('group', {name: 'How to go through this case'});
  const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', {name});
  expect([radio('Read').checked, radio('Attempt').checked]).toEqual([true, false]);
  expect(screen.getAllByRole('button').map(({textContent}) => textContent)).toEqual([
    'Fold all',
    'Open all',
  ]);
});

it('carries what the head script looks for', () => {
  const html = renderToString(<AttemptSwitch />);
  for (const mark of ['mode="off"', 'mode="on"', 'all="fold"', 'all="open"'])
    expect(html).toContain(`data-attempt-${mark}`);
});
