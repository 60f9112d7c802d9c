// @vitest-environment jsdom
import {renderToString} from 'react-dom/server';
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {Level, LevelSelect} from '.';

let hash = '';
vi.mock('@docusaurus/router', () => ({useLocation: () => ({hash})}));

const page = (
  <>
    <LevelSelect />
    <Level at="mid">one</Level>
    <Level at="staff">
      <p id="deep">two</p>
    </Level>
  </>
);

function opened(): string[] {
  const found = document.querySelectorAll<HTMLDetailsElement>('details[open]');
  return [...found].map((details) => details.dataset.level ?? '');
}

beforeEach(() => {
  hash = '';
});

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.level;
  document.body.innerHTML = '';
});

describe('Level', () => {
  it('is open on the server, so that everything reads without JavaScript', () => {
    const html = renderToString(page);
    expect(html.match(/<details[^>]* open=""/g)).toHaveLength(2);
    expect(html).toContain('Staff adds');
  });

  it('keeps what the head script closed, and says nothing on the console', () => {
    const errors = vi.spyOn(console, 'error');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    document.documentElement.dataset.level = 'mid';
    container.querySelector<HTMLDetailsElement>('[data-level=staff]')!.open = false;
    container.querySelector('select')!.value = 'mid';
    render(page, {container, hydrate: true});
    expect(opened()).toEqual(['mid']);
    expect(container.querySelector('select')!.value).toBe('mid');
    expect(errors).not.toHaveBeenCalled();
  });

  it('is rendered right when the reader comes from another page', () => {
    document.documentElement.dataset.level = 'mid';
    render(page);
    expect(opened()).toEqual(['mid']);
    expect(screen.getByLabelText<HTMLSelectElement>('Level').value).toBe('mid');
  });

  it('opens for a link to a place inside', () => {
    document.documentElement.dataset.level = 'mid';
    hash = '#deep';
    render(page);
    expect(opened()).toEqual(['mid', 'staff']);
  });

  it('shows everything when the setting is nonsense', () => {
    document.documentElement.dataset.level = 'principal';
    render(page);
    expect(opened()).toEqual(['mid', 'staff']);
  });
});
