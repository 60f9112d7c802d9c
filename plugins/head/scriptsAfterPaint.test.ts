// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {withScriptsAfterPaint} from './scriptsAfterPaint';

const page = (tags: string): string =>
  `<html><head><title>T</title>${tags}</head><body>x</body></html>`;
const minified =
  '<script src=/handbook/assets/js/runtime~main.1.js defer></script><script src=/handbook/assets/js/main.2.js defer></script>';
const whole =
  '<script src="/assets/js/runtime~main.1.js" defer="defer"></script><script src="/assets/js/main.2.js" defer="defer"></script>';

let frame: FrameRequestCallback | undefined;
const asked = (): string[] =>
  [...document.head.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');

function run(html: string): void {
  window.eval(/<script>([\s\S]*)<\/script>/.exec(html)![1]!);
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'fonts', {value: [], configurable: true});
  frame = undefined;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => (frame = callback));
});

afterEach(() => {
  document.head.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('scripts after first paint', () => {
  it.each([minified, whole])('takes the place of the deferred tags', (tags) => {
    const html = withScriptsAfterPaint(page(tags));
    expect(html).not.toContain('defer');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.indexOf('runtime~main.1.js')).toBeLessThan(html.indexOf('main.2.js'));
  });

  it('asks for them in their order, once a frame is painted', () => {
    run(withScriptsAfterPaint(page(minified)));
    vi.runAllTimers();
    expect(asked()).toEqual([]);
    frame!(0);
    vi.runAllTimers();
    expect(asked()).toEqual([
      '/handbook/assets/js/runtime~main.1.js',
      '/handbook/assets/js/main.2.js',
    ]);
    expect([...document.head.querySelectorAll('script')].every(({async}) => !async)).toBe(true);
  });

  it('does not wait for a frame in a page that nobody sees', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    run(withScriptsAfterPaint(page(whole)));
    expect(asked()).toHaveLength(2);
  });

  it('asks for the faces of formulas and italics long after that', () => {
    const loaded: string[] = [];
    const face = (family: string, style = 'normal', weight = '400') => ({
      ...{family, style, weight},
      load: () => Promise.resolve(loaded.push(`${family} ${style}`)),
    });
    const faces = [face('Source Serif 4 Variable'), face('Source Serif 4 Variable', 'italic')];
    const others = [face('KaTeX_Main'), face('KaTeX_AMS'), face('KaTeX_Math', 'italic', '700')];
    Object.defineProperty(document, 'fonts', {value: [...faces, ...others], configurable: true});
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    run(withScriptsAfterPaint(page(whole)));
    expect(loaded).toEqual([]);
    vi.runAllTimers();
    expect(loaded).toEqual(['Source Serif 4 Variable italic', 'KaTeX_Main normal']);
  });

  it('leaves a page without scripts as it is', () => {
    expect(withScriptsAfterPaint(page(''))).toBe(page(''));
  });
});
