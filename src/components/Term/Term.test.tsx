// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {Term} from '.';
import {followTerms} from './bubbles';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>,
}));

const data = [{id: 'ctr', term: 'CTR', definition: 'Clicks per `impression`.', treatedIn: '/x/'}];

const sentence = (
  <p>
    The{' '}
    <Term of="ctr" data={data}>
      click rate
    </Term>{' '}
    rises.
  </p>
);

/** jsdom has no popovers: this keeps what is open, as the browser does. */
let open: Set<Element>;

beforeEach(() => {
  vi.useFakeTimers();
  open = new Set();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    if (selector === ':popover-open') return open.has(this);
    return matches.call(this, selector);
  });
  HTMLElement.prototype.showPopover = function () {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
  };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function mount() {
  const {container} = render(sentence);
  followTerms(container, new AbortController().signal);
  const word = screen.getByRole('button', {name: 'click rate'});
  const wait = () => act(() => vi.advanceTimersByTime(1000));
  const point = (event: 'pointerover' | 'pointerout', pointerType: string) => {
    const crossing = new MouseEvent(event, {bubbles: true, relatedTarget: document.body});
    fireEvent(word.parentElement!, Object.assign(crossing, {pointerType}));
    wait();
  };
  return {word, point};
}

describe('Term', () => {
  it('is plain HTML that opens without JavaScript, within a paragraph', () => {
    const html = renderToStaticMarkup(sentence);
    const target = /popovertarget="([^"]+)"/i.exec(html)?.[1];
    expect(html).toContain(`<span popover="auto" id="${target}"`);
    expect(html).toContain('Clicks per <code>impression</code>.');
    expect(html).not.toMatch(/<(div|p) /);
  });

  it('describes its word to a screen reader', () => {
    const {word} = mount();
    const description = document.getElementById(word.getAttribute('aria-describedby')!);
    expect(description?.textContent).toBe('Clicks per impression.');
  });

  it('opens under a mouse and closes when it leaves', () => {
    const {point} = mount();
    point('pointerover', 'mouse');
    expect(open.size).toBe(1);
    point('pointerout', 'mouse');
    expect(open.size).toBe(0);
  });

  it('leaves touch to the tap', () => {
    const {point} = mount();
    point('pointerover', 'touch');
    expect(open.size).toBe(0);
  });

  it('opens on keyboard focus, stays while the focus is inside, and closes behind it', () => {
    const {word} = mount();
    act(() => word.focus());
    expect(open.size).toBe(1);
    const link = screen.getByText('Where it is treated');
    act(() => link.focus());
    expect(open.size).toBe(1);
    act(() => link.blur());
    expect(open.size).toBe(0);
  });

  it('says which term is missing', () => {
    expect(() => renderToStaticMarkup(<Term of="auc" data={data} children="x" />)).toThrow(
      '"auc" is used as a term',
    );
  });
});
