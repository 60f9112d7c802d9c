// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it} from 'vitest';

import {Rubric} from '.';

const data = {
  rubric: [
    {
      id: 'calibration',
      criterion: 'Treats the score as a probability',
      step: 'evaluate' as const,
      section: 'evaluate',
      weight: 2 as const,
      mid: 'Names *calibration*',
      senior: 'Measures it',
      staff: 'Prices the error',
    },
  ],
  verdict: {mid: 'A design', senior: 'A defended design', staff: 'A changed question'},
};

afterEach(cleanup);

it('reads as a table: each text under its level, beside its criterion', () => {
  render(<Rubric data={data} />);
  const table = screen.getByRole('table', {name: 'What each level shows, by criterion'});
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Criterion', 'Mid', 'Senior', 'Staff']);
  const row = within(table).getByRole('row', {name: /Treats the score.*Weight 2 of 3/});
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Names calibration', 'Measures it', 'Prices the error']);
  expect(within(table).getByRole('row', {name: /Hire/}).textContent).toContain(
    'A changed question',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('#evaluate');
});

it('renders on the server', () => {
  expect(renderToString(<Rubric data={data} />)).toContain('Names <em>calibration</em>');
});
