// @vitest-environment jsdom
import {act, cleanup, render, screen, waitFor} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {Diagram} from '@site/src/components/Diagram';

const collectAnchor = vi.hoisted(() => vi.fn());
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));

const SVG = '<svg class="dg" role="img"><desc>From A to B</desc><text>First</text></svg>';
const BROWSER = {
  href: '/handbook/diagrams/page/flow.svg?v=1234',
  width: 500,
  height: 300,
  narrowest: 393,
  kind: 'flowchart',
  title: 'How A reaches B',
};
const SERVER = {...BROWSER, svg: SVG, descr: 'From A < to B'};

const fetched = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: () => void) {}
      observe() {
        this.tell();
      }
      disconnect() {}
    },
  );
  fetched.mockResolvedValue(new Response(`${SVG.replace('>', '><style>.dg{}</style>')}\n`));
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('on the server', () => {
  const html = () => renderToString(<Diagram id="flow" of={SERVER} />);

  it('writes the picture, its caption and its description', () => {
    expect(html()).toContain(SVG);
    expect(html()).toContain('<figcaption');
    expect(html()).toContain('From A &lt; to B');
  });

  it('lets the frame be reached and scrolled without JavaScript', () => {
    expect(html()).toMatch(/tabindex="0" role="region" aria-label="Diagram: How A reaches B"/);
  });

  it('offers the file, and what can be practised on it', () => {
    expect(html()).toMatch(/<a [^>]*href="\/handbook\/diagrams\/page\/flow\.svg\?v=1234"/);
    expect(html()).toContain('data-study="recall"');
    expect(html()).not.toContain('data-study="walk"');
    const walked = renderToString(<Diagram id="flow" of={{...SERVER, walk: true}} />);
    expect(walked).toContain('data-study="walk"');
    const chart = renderToString(<Diagram id="flow" of={{...SERVER, kind: 'pie'}} />);
    expect(chart).not.toContain('data-study');
  });

  it('is an anchor that links may name', () => {
    expect(html()).toContain('<figure id="flow"');
    expect(collectAnchor).toHaveBeenCalledWith('flow');
  });
});

describe('in the browser', () => {
  it("keeps the HTML's picture, without a word in the console and without fetching", async () => {
    const complaint = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    root.innerHTML = renderToString(<Diagram id="flow" of={SERVER} />);
    document.body.append(root);
    const picture = root.querySelector('svg');
    await act(async () => hydrateRoot(root, <Diagram id="flow" of={BROWSER} />));
    expect(root.querySelector('svg')).toBe(picture);
    expect(root.querySelector('details p')?.textContent).toBe('From A < to B');
    expect(fetched).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
  });

  it('fetches the picture when the page was reached by a link', async () => {
    render(<Diagram id="flow" of={BROWSER} />);
    expect(await screen.findByText('First')).toBeTruthy();
    expect(fetched).toHaveBeenCalledWith(BROWSER.href, expect.anything());
    expect(document.querySelector('figure style')).toBeNull();
    expect(document.querySelector('details p')?.textContent).toBe('From A to B');
  });

  it('fetches it again when the author has redrawn it', async () => {
    const {rerender} = render(<Diagram id="flow" of={BROWSER} />);
    await screen.findByText('First');
    fetched.mockResolvedValue(new Response(SVG.replace('First', 'Second')));
    rerender(
      <Diagram id="flow" of={{...BROWSER, href: '/handbook/diagrams/page/flow.svg?v=5678'}} />,
    );
    expect(await screen.findByText('Second')).toBeTruthy();
  });

  it('is no stop for the Tab key where everything fits', async () => {
    render(<Diagram id="flow" of={BROWSER} />);
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('keeps caption and link when the picture cannot be fetched', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    render(<Diagram id="flow" of={BROWSER} />);
    await act(async () => undefined);
    expect(screen.getByText('How A reaches B')).toBeTruthy();
    const open = screen.getByRole('link', {name: /^Open the diagram/});
    expect(open.getAttribute('href')).toBe(BROWSER.href);
  });

  it('leads to its own page, unless it stands there', () => {
    const {rerender} = render(<Diagram id="flow" of={BROWSER} />);
    const link = () => screen.queryByRole('link', {name: /^The diagram's own page/});
    expect(link()?.getAttribute('href')).toBe(BROWSER.href.replace(/\.svg.*/, '/'));
    rerender(<Diagram id="flow" of={BROWSER} isOwnPage />);
    expect(link()).toBeNull();
  });
});

it('shows the source and what to do when there is no drawing', () => {
  render(<Diagram id="flow" of={{missing: 'run npm run diagrams', source: 'flowchart TB'}} />);
  expect(screen.getByText('run npm run diagrams')).toBeTruthy();
  expect(screen.getByText('flowchart TB')).toBeTruthy();
});
