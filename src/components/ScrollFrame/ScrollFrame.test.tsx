// @vitest-environment jsdom
import {act, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';

import {ScrollFrame} from '.';

const frame = <ScrollFrame label="Table: A, B">wide</ScrollFrame>;

let measure: () => void;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        measure = () => act(callback);
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
});

function resizeTo(element: Element, contentPx: number): void {
  Object.defineProperty(element, 'clientWidth', {value: 300, configurable: true});
  Object.defineProperty(element, 'scrollWidth', {value: contentPx, configurable: true});
  measure();
}

describe('ScrollFrame', () => {
  it('can be scrolled by keyboard without JavaScript', () => {
    expect(renderToStaticMarkup(frame)).toMatch(
      /role="group" aria-label="Table: A, B" tabindex="0"/,
    );
  });

  it('is a stop for the Tab key only while its content is wider', () => {
    render(frame);
    const element = screen.getByRole('group', {name: 'Table: A, B'});
    resizeTo(element, 300);
    expect(element.hasAttribute('tabindex')).toBe(false);
    resizeTo(element, 301);
    expect(element.getAttribute('tabindex')).toBe('0');
  });
});
