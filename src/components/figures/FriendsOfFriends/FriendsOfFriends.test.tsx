// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {FriendsOfFriends} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const told = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';
const row = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

/** Rendered as the server does it, where there is no window. */
function serverText(figure: ReactNode): string {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(figure);
  vi.unstubAllGlobals();
  return document.body.textContent ?? '';
}

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('FriendsOfFriends', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<FriendsOfFriends>Predict first.</FriendsOfFriends>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(6);
    expect(told()).toContain('At a cap of 25');
  });

  it('is the same with the largest cap as without a cap', () => {
    render(<FriendsOfFriends />);
    fireEvent.change(field(/^Cap/), {target: {value: '1200'}});
    for (const name of [/^Entries read, mean/, /^Future edges among/, /suggested: Adamic/]) {
      const [capped, uncapped] = row(name);
      expect(capped).toBe(uncapped);
    }
  });

  it('reads less with a smaller cap', () => {
    render(<FriendsOfFriends />);
    const before = Number(row(/^Entries read, mean/)[0]);
    fireEvent.change(field(/^Cap/), {target: {value: '5.3'}});
    expect(told()).toContain('At a cap of 5');
    expect(Number(row(/^Entries read, mean/)[0])).toBeLessThan(before);
  });
});
