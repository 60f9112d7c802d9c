import {describe, expect, it} from 'vitest';

import type {Sheet, SheetEdge, SheetNode} from './sheet';
import {needsWalk, oddSize, withoutRole} from './standard';

const nodes = (count: number, more: Partial<SheetNode> = {}): SheetNode[] =>
  Array.from({length: count}, (_, at) => ({id: `N${at}`, label: `Part ${at}`, ...more}));
const edges = (count: number): SheetEdge[] =>
  Array.from({length: count}, () => ({from: 'N0', to: 'N1'}));
const sheet = (kind: string, of: SheetNode[], edgeCount = 1): Sheet => ({
  ...{kind, title: 'T', nodes: of, edges: edges(edgeCount)},
});

describe('size', () => {
  it.each([
    ['flowchart', 5, 25],
    ['state', 5, 25],
    ['sequence', 3, 8],
    ['er', 3, 25],
  ])('%s: %s to %s', (kind, least, most) => {
    expect(oddSize(sheet(kind, nodes(least)))).toBeUndefined();
    expect(oddSize(sheet(kind, nodes(most)))).toBeUndefined();
    expect(oddSize(sheet(kind, nodes(least - 1)))?.found).toMatch(`${least - 1} `);
    expect(oddSize(sheet(kind, nodes(most + 1)))?.found).toMatch(`${most + 1} `);
  });

  it('does not count frames, nor the dots of a state machine', () => {
    const frames = [...nodes(4), {id: 'G', label: 'Group', group: true as const}];
    expect(oddSize(sheet('flowchart', frames))?.found).toBe('4 nodes');
    const dots = [
      ...nodes(4),
      {id: 'root_start', label: 'start'},
      {id: 'Canary_end1', label: 'end'},
    ];
    expect(oddSize(sheet('state', dots))?.found).toBe('4 nodes');
  });

  it('counts the messages of a sequence', () => {
    expect(oddSize(sheet('sequence', nodes(4), 20))).toBeUndefined();
    expect(oddSize(sheet('sequence', nodes(4), 21))?.found).toBe('21 messages');
  });

  it('asks nothing of a chart', () => expect(oddSize(sheet('gantt', []))).toBeUndefined());
});

it('asks for a role on every node of a flowchart and a sequence, not of a state', () => {
  const mixed = [
    ...nodes(1, {role: 'store'}),
    {id: 'X', label: 'X'},
    {id: 'G', label: 'G', group: true as const},
  ];
  expect(withoutRole(sheet('flowchart', mixed))).toEqual(['X']);
  expect(withoutRole(sheet('sequence', mixed))).toEqual(['X']);
  expect(withoutRole(sheet('state', mixed))).toEqual([]);
});

it('asks for a walk through a sequence and through a system', () => {
  const [client, service, store] = ['client', 'service', 'store'].map(
    (role) => nodes(1, {role})[0]!,
  );
  expect(needsWalk(sheet('sequence', nodes(3)))).toBe(true);
  expect(needsWalk(sheet('flowchart', [client!, service!, store!]))).toBe(true);
  expect(needsWalk(sheet('flowchart', [client!, service!]))).toBe(false);
  expect(needsWalk(sheet('state', [client!, service!, store!]))).toBe(false);
});
