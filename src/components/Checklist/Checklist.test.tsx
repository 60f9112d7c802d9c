// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {act, cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {Checklist} from '.';
import {ChecklistItem} from './ChecklistItem';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, ...rest}: {to: string}) => <a href={to} {...rest} />,
}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => `/handbook${path}`}));
const collectAnchor = vi.hoisted(() => vi.fn());
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));

const page = 'case-studies/x';
const list = (
  <Checklist id="before" title="Before you model" page={page}>
    <ul>
      <ChecklistItem id="one">First thing</ChecklistItem>
      <ChecklistItem id="two">
        Second <em>thing</em>
      </ChecklistItem>
      <ChecklistItem id="three">Third thing</ChecklistItem>
    </ul>
  </Checklist>
);

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', {name});
const stored = () => {
  const record = siteStore().get('checklist', `${page}#before`);
  return Object.keys(record?.body.ticked ?? {}).sort();
};

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

describe('Checklist', () => {
  it('is a named group of labelled boxes that says how many are ticked', async () => {
    render(list);
    expect(screen.getByRole('group', {name: 'Before you model'}).id).toBe('before');
    expect(collectAnchor).toHaveBeenCalledWith('before');
    expect(screen.getByText('0 of 3')).toBeTruthy();
    fireEvent.click(box('Second thing'));
    expect(screen.getByText('1 of 3')).toBeTruthy();
    await siteStore().settled();
    expect(stored()).toEqual(['two']);
    fireEvent.click(box('Second thing'));
    expect(stored()).toEqual([]);
  });

  it('shows what was stored, and follows what changes elsewhere', async () => {
    siteStore().change('checklist', `${page}#before`, () => ({ticked: {one: 1, retired: 2}}));
    render(list);
    await waitFor(() => expect(box('First thing').checked).toBe(true));
    expect(screen.getByText('1 of 3')).toBeTruthy();
    act(() =>
      siteStore().change('checklist', `${page}#before`, () => ({ticked: {two: 1, three: 1}})),
    );
    expect(box('First thing').checked).toBe(false);
    expect(box('Third thing').checked).toBe(true);
  });

  it('clears everything and brings it back, with what was ticked since', async () => {
    render(list);
    const clear = () => screen.getByRole<HTMLButtonElement>('button', {name: /Clear all|Undo/});
    expect(clear().disabled).toBe(true);
    fireEvent.click(box('First thing'));
    fireEvent.click(box('Third thing'));
    fireEvent.click(clear());
    expect(stored()).toEqual([]);
    expect(box('First thing').checked).toBe(false);
    expect(screen.getByText('2 ticks cleared. Undo brings them back.')).toBeTruthy();
    fireEvent.click(clear());
    expect(stored()).toEqual(['one', 'three']);
    expect(clear().textContent).toBe('Clear all');
  });

  it('forgets the undo once something was ticked', () => {
    render(list);
    fireEvent.click(box('First thing'));
    fireEvent.click(screen.getByText('Clear all'));
    fireEvent.click(box('Third thing'));
    expect(screen.queryByText('Undo')).toBeNull();
  });
});

describe('Checklist, from the server', () => {
  it('is readable without its script', () => {
    const html = renderToString(list);
    expect(html).toContain('Before you model');
    expect(html).toMatch(/<input[^>]*type="checkbox"/);
    expect(html).toContain('<noscript>');
    expect(html).not.toContain('checked');
  });

  it('hydrates without a word and keeps what was ticked before', async () => {
    siteStore().change('checklist', `${page}#before`, () => ({ticked: {three: 1}}));
    await siteStore().settled();
    const errors = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(list);
    root.querySelector<HTMLInputElement>('[value=two]')!.checked = true;
    const app = await act(async () => hydrateRoot(root, list));
    expect(box('Second thing').checked).toBe(true);
    expect(box('Third thing').checked).toBe(true);
    expect(box('First thing').checked).toBe(false);
    expect(stored()).toEqual(['three', 'two']);
    expect(errors).not.toHaveBeenCalled();
    act(() => app.unmount());
    root.remove();
  });
});
