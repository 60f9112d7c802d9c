// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';

import {LiveFigure, useFigure, type Drawing} from '.';

const axis = {label: 'share', domain: [0, 1] as const, ticks: [{at: 0, label: '0'}]};
const line = (look: 'first' | 'second', label: string) => ({
  ...{look, label},
  points: [
    [0, 0],
    [1, 0.5],
  ] as const,
});
const alone: Drawing = {
  plot: {x: axis, y: axis, lines: [line('first', 'recall')]},
  summary: 'Recall rises.',
  table: null,
};
const none = {};

function Sample({drawing}: {drawing: Drawing}) {
  const figure = useFigure('sample', none);
  return (
    <LiveFigure
      {...{controls: none, figure, name: 'sample', title: 'Sample', assumes: 'Nothing.'}}
      draw={() => drawing}
    />
  );
}
const plots = () => screen.getAllByRole('img').map((plot) => plot.getAttribute('aria-label'));
const legend = () => screen.getAllByRole('listitem').map((item) => item.textContent);

afterEach(cleanup);

it('draws one plot, told by the summary, without a guide', () => {
  render(<Sample drawing={alone} />);
  expect(plots()).toEqual(['Recall rises.']);
  expect(screen.getByRole('img').querySelectorAll('[d="M0.00 100.00L100.00 0.00"]').length).toBe(0);
});

it('draws a guide that the legend does not name', () => {
  const guide = [
    [0, 0],
    [1, 1],
  ] as const;
  render(<Sample drawing={{...alone, plot: {...alone.plot, guide}}} />);
  expect(screen.getByRole('img').querySelectorAll('[d="M0.00 100.00L100.00 0.00"]').length).toBe(1);
  expect(legend()).toEqual(['recall']);
});

it('draws a second plot with words of its own, and names each look once', () => {
  const lines = [line('first', 'recall'), line('second', 'cost')];
  render(<Sample drawing={{...alone, beside: {x: axis, y: axis, lines, alt: 'Cost rises.'}}} />);
  expect(plots()).toEqual(['Recall rises.', 'Cost rises.']);
  expect(legend()).toEqual(['recall', 'cost']);
});
