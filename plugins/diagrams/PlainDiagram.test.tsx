// @vitest-environment jsdom
import {act, cleanup, render, screen} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it, vi} from 'vitest';

import {Diagram} from './PlainDiagram';

const SVG = '<svg class="dg"><text>First</text></svg>';
const BROWSER = {
  ...{href: '/base/diagrams/page/flow.svg?v=1', width: 500, height: 300, narrowest: 393},
  ...{kind: 'flowchart', title: 'How A reaches B'},
};

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

it('keeps the picture that the server wrote, in silence', async () => {
  const complaint = vi.spyOn(console, 'error');
  const root = document.createElement('div');
  root.innerHTML = renderToString(<Diagram id="flow" of={{...BROWSER, svg: SVG}} />);
  document.body.append(root);
  const picture = root.querySelector('svg');
  await act(async () => hydrateRoot(root, <Diagram id="flow" of={BROWSER} />));
  expect(picture).not.toBeNull();
  expect(root.querySelector('svg')).toBe(picture);
  expect(complaint).not.toHaveBeenCalled();
});

it('fetches it when the page was reached by a link', async () => {
  vi.stubGlobal('fetch', async () => new Response(SVG.replace('>', '><style>.dg{}</style>')));
  render(<Diagram id="flow" of={BROWSER} />);
  expect(await screen.findByText('First')).toBeTruthy();
  expect(document.querySelector('style')).toBeNull();
});

it('shows what is wrong where there is no drawing', () => {
  render(<Diagram id="flow" of={{missing: 'run the command', source: 'flowchart TB'}} />);
  expect(screen.getByText('run the command')).toBeTruthy();
});
