import {expect, it} from 'vitest';

import {shownKind} from './shownKind';
import type {Sheet} from './sheet';

const asks = (id: string) => ({id, label: `${id}?`, role: 'decision'});
const does = (id: string) => ({id, label: id, role: 'job'});
const TREE: Sheet = {
  ...{kind: 'flowchart', title: 'Which one?'},
  nodes: [asks('a'), asks('b'), asks('c'), ...['d', 'e', 'f', 'g'].map(does)],
  edges: ['ab', 'ac', 'bd', 'be', 'cf', 'cg'].map(([from, to]) => ({from: from!, to: to!})),
};
const WALK = {title: 'W', steps: []};

it('a fence says it, whatever its drawing is', () => {
  expect(shownKind('funnel', {...TREE, shows: 'causes'})).toBe('causes');
  expect(shownKind('x', {...TREE, kind: 'gantt', shows: 'label-timeline'})).toBe('label-timeline');
});

it('else the id of a flowchart does, and the drawing of anything else', () => {
  const none = {...TREE, edges: []};
  expect(shownKind('inventory-funnel', none)).toBe('funnel');
  expect(shownKind('model-shapes', none)).toBe('model');
  expect(shownKind('shapes-pattern', none)).toBeUndefined();
  expect(shownKind('funnel', {...none, kind: 'state'})).toBe('state');
});

it('three questions that part make a decision tree, unless something moves or a way leads back', () => {
  expect(shownKind('x', TREE)).toBe('decision-tree');
  expect(shownKind('x', {...TREE, walk: WALK})).toBeUndefined();
  expect(shownKind('x', {...TREE, edges: [...TREE.edges, {from: 'g', to: 'a'}]})).toBeUndefined();
  expect(shownKind('x', {...TREE, edges: TREE.edges.slice(0, -1)})).toBeUndefined();
});
