// @vitest-environment jsdom
import {act, cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it, vi} from 'vitest';

import {Cards} from '.';

const fronts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const data = {
  cards: fronts.map((id) => ({
    id,
    front: `Front *${id}*`,
    back: `Back ${id}`,
    step: 'evaluate' as const,
    section: 'evaluate',
  })),
};
const deck = <Cards data={data} page="case/x" />;

afterEach(cleanup);

const onTop = () => document.querySelector('[data-top=true]');
const topText = () => onTop()?.querySelector('summary span')?.textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));

it('goes on, back, and round the end', async () => {
  render(deck);
  expect(topText()).toBe('Front a');
  await press('Next');
  expect(topText()).toBe('Front b');
  await press('Previous');
  await press('Previous');
  expect(topText()).toBe('Front h');
  expect(screen.getByRole('status').textContent).toBe('Card 8 of 8');
});

it('turns a card down when it is left', async () => {
  render(deck);
  const card = onTop()?.querySelector('details');
  if (card) card.open = true;
  await press('Next');
  expect(card?.open).toBe(false);
});

it('is leafed through with the arrow keys', async () => {
  render(deck);
  screen.getByRole('button', {name: 'Next'}).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(topText()).toBe('Front b');
});

it('shuffles, keeps every card, and finds back to the order of the page', async () => {
  render(deck);
  const order = () =>
    screen.getAllByRole('listitem').map((item) => item.querySelector('em')?.textContent);
  await press('Shuffle');
  expect(order()).not.toEqual(fronts);
  expect(order().sort()).toEqual(fronts);
  await press('In reading order');
  expect(order()).toEqual(fronts);
});

it('shows all cards in a list', async () => {
  render(deck);
  await press('Show all');
  expect(screen.getByRole('status').textContent).toBe('8 cards');
  expect(screen.queryByRole('button', {name: 'Next'})).toBeNull();
  await press('One at a time');
  expect(screen.getByRole('status').textContent).toBe('Card 1 of 8');
});

it('has every back in the HTML, and hydrates as it was served', async () => {
  const complain = vi.spyOn(console, 'error');
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(deck);
  const served = root.innerHTML;
  for (const id of fronts) expect(served).toContain(`Back ${id}`);
  const app = await act(() => hydrateRoot(root, deck));
  expect(root.innerHTML).toBe(served);
  expect(complain).not.toHaveBeenCalled();
  await act(() => app.unmount());
});
