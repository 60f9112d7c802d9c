/** A drawing with its sheet, for the tests of what is practised on it. */
import {configure} from '@testing-library/react';
import {type ReactNode, useRef, useState} from 'react';
import {vi} from 'vitest';

import type {Drawing, Mode} from '../drawing';
import Study from '.';

export const DRAWING: Drawing = {
  href: '/handbook/diagrams/case/x/flow.svg?v=1',
  ...{width: 500, height: 300, narrowest: 393, kind: 'flowchart', title: 'Flow', walk: true},
};

const node = (id: string, label: string) =>
  `<g data-node="${id}"><rect class="dg-shape"/><text>${label}</text></g>`;
const edge = (at: number) => `<path data-edge="${at}" d="M0 0L9 9" transform="translate(3 4)"/>`;
export const SVG = `<svg class="dg">${node('U', 'App')}${node('G', 'Ad server')}${node('F', 'Feature store (FS)')}${edge(0)}${edge(1)}</svg>`;

export const SHEET = {
  kind: 'flowchart',
  title: 'Flow',
  graph: {
    nodes: [
      {id: 'U', label: 'App', role: 'client'},
      {id: 'G', label: 'Ad server', role: 'service'},
      {id: 'F', label: 'Feature store (FS)', role: 'store'},
    ],
    edges: [
      {from: 'U', to: 'G', both: true},
      {from: 'G', to: 'F'},
    ],
  },
  walk: {
    title: 'One request',
    untimed: 'the answer waits for the reader',
    steps: [
      {edge: 0, from: 'U', to: 'G', what: 'an id', time: '5 ms', seconds: 0.005},
      {edge: 1, from: 'G', to: 'F', what: 'the same id', time: '10 ms', seconds: 0.01},
      {edge: 0, from: 'G', to: 'U', what: 'two ads'},
    ],
  },
};

/** What jsdom lacks; and patience, because parts are loaded on the way. */
export function prepareWindow({lessMotion = false} = {}): void {
  configure({asyncUtilTimeout: 8000});
  vi.stubGlobal('CSS', {escape: (text: string) => text});
  vi.stubGlobal('matchMedia', () => ({matches: lessMotion}));
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(SHEET))),
  );
}

export const reveal = vi.fn();

/** A figure as a page has it: a button that starts, the drawing, and the panel. */
export function Bench({mode}: {mode: Mode}): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  const [isOn, setOn] = useState(true);
  return (
    <figure>
      <div ref={picture} dangerouslySetInnerHTML={{__html: SVG}} />
      <button data-study={mode} onClick={() => setOn(true)}>
        Start
      </button>
      {isOn && <Study {...{mode, picture, reveal}} of={DRAWING} onEnd={() => setOn(false)} />}
    </figure>
  );
}
