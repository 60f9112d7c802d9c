// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {useState} from 'react';
import {afterEach, expect, it} from 'vitest';

import OrderList from '.';

function Sample() {
  const [names, setNames] = useState(['one', 'two', 'three']);
  const move = (from: number, step: number) => {
    const next = [...names];
    next.splice(from + step, 0, ...next.splice(from, 1));
    setNames(next);
  };
  return (
    <OrderList
      label="Numbers"
      rows={names.map((name) => ({id: name, name, content: <b>{name}</b>}))}
      onMove={move}
    />
  );
}
const order = () =>
  screen.getAllByRole('listitem').map((row) => row.querySelector('b')?.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));

afterEach(cleanup);

it('moves a row, keeps the focus on its button and says where it is', () => {
  render(<Sample />);
  expect(screen.getByRole('list', {name: 'Numbers'})).toBeTruthy();
  press('Move down: one');
  expect(order()).toEqual(['two', 'one', 'three']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: one');
  expect(screen.getByRole('status').textContent).toBe('one: place 2 of 3');
  press('Move up: three');
  expect(order()).toEqual(['two', 'three', 'one']);
});

it('stays as it is at the ends, without losing the button', () => {
  render(<Sample />);
  const up = screen.getByRole('button', {name: 'Move up: one'});
  expect(up.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(up);
  expect(order()).toEqual(['one', 'two', 'three']);
  expect(screen.getByRole('status').textContent).toBe('');
});
