// @vitest-environment jsdom
import {act, cleanup, render, screen} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {diagramPage} from '@site/src/domain/diagramLibrary';
import {entry} from '@site/src/domain/diagramLibrary/sample.fixture';

import DiagramRoute from '.';

const place = vi.hoisted(() => ({pathname: '', isBrowser: false}));
vi.mock('@docusaurus/router', () => ({useLocation: () => ({pathname: place.pathname})}));
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => place.isBrowser}));
const LIBRARY = [
  entry('framework', 'flow', {
    ...{caption: 'What moves?', description: 'An <b>id</b> moves.', source: 'flowchart </script>'},
    section: {title: 'The parts', path: '/framework/#parts'},
    concepts: [
      {kind: 'block', id: 'caching', title: 'Caching', path: undefined},
      {kind: 'term', id: 'canary', title: 'Canary', path: '/reference/glossary/#canary'},
    ],
  }),
  entry('framework', 'next', {caption: 'And then?'}),
];
const DRAWING = {
  ...{href: '/handbook/diagrams/framework/flow.svg?v=1', width: 9, height: 9, narrowest: 9},
  ...{kind: 'flowchart', title: 'What moves?', svg: '<svg><desc>D</desc></svg>', descr: 'D'},
};
const html = () => renderToString(<DiagramRoute diagram={diagramPage(LIBRARY, 0)} of={DRAWING} />);

const fetched = vi.fn();
beforeEach(() => {
  Object.assign(place, {pathname: '/handbook/diagrams/framework/flow/', isBrowser: false});
  vi.stubGlobal('fetch', fetched.mockReset());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('on the server', () => {
  it('says everything that belongs to a diagram', () => {
    document.body.innerHTML = html();
    expect(screen.getByRole('heading', {level: 1}).textContent).toBe('What moves?');
    expect(screen.getByText('An <b>id</b> moves.')).toBeTruthy();
    const target = (name: string) => screen.getAllByRole('link', {name})[0]!.getAttribute('href');
    expect(target('The parts')).toBe('/framework/#parts');
    expect(target('Canary')).toBe('/reference/glossary/#canary');
    expect(target('And then?')).toBe('/diagrams/framework/next/');
    expect(screen.getByText(/building block, not written yet/)).toBeTruthy();
    expect(document.querySelector('pre')?.textContent).toBe('flowchart </script>');
    expect(document.querySelector('figure svg')).toBeTruthy();
  });
});

describe('in the browser, which has no props', () => {
  it('finds its data in the HTML', async () => {
    const complaint = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    root.innerHTML = html();
    document.body.append(root);
    await act(async () => hydrateRoot(root, <DiagramRoute />));
    expect(complaint).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    expect(screen.getByRole('button', {name: 'Copy link'})).toBeTruthy();
  });

  it('fetches the page when the reader came by a link', async () => {
    const page = html();
    fetched.mockImplementation(async () => new Response(page));
    place.isBrowser = true;
    render(<DiagramRoute />);
    expect(screen.getByRole('status').textContent).toMatch(/Loading/);
    await screen.findByRole('heading', {name: 'What moves?'});
    expect(fetched.mock.calls[0]?.[0]).toBe(place.pathname);
  });

  it('does not take the data of the page before', async () => {
    const page = html();
    document.body.innerHTML = page;
    place.isBrowser = true;
    place.pathname = '/handbook/diagrams/framework/other/';
    fetched.mockImplementation(async () => new Response(page));
    render(<DiagramRoute />, {container: document.body.appendChild(document.createElement('div'))});
    await screen.findByRole('heading', {name: 'No diagram stands here'});
  });

  it('says when it cannot be fetched', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    place.isBrowser = true;
    render(<DiagramRoute />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded/);
  });
});

describe('at an address without a diagram', () => {
  it('begins with the page that the server sends for unknown addresses, then leads to the case', async () => {
    place.pathname = '/handbook/diagrams/framework/gone/';
    const root = document.createElement('div');
    root.innerHTML = '<h1>Page not found</h1>';
    document.body.append(root);
    const complaint = vi.spyOn(console, 'error');
    let hydrated: ReturnType<typeof hydrateRoot>;
    await act(async () => (hydrated = hydrateRoot(root, <DiagramRoute />)));
    expect(screen.getByRole('heading').textContent).toBe('Page not found');
    place.isBrowser = true;
    await act(async () => hydrated.render(<DiagramRoute />));
    expect(screen.getByRole('heading').textContent).toBe('No diagram stands here');
    expect(screen.getByRole('link', {name: 'The framework'}).getAttribute('href')).toBe(
      '/framework/',
    );
    expect(complaint).not.toHaveBeenCalled();
  });

  it('asks the server when the reader came by a link', async () => {
    place.pathname = '/handbook/diagrams/framework/gone/';
    place.isBrowser = true;
    fetched.mockImplementation(async () => new Response('', {status: 404}));
    render(<DiagramRoute />);
    await screen.findByRole('heading', {name: 'No diagram stands here'});
  });
});
