import fc from 'fast-check';
import {expect, it} from 'vitest';

import type {Sheet, SheetNode} from '../diagram/sheet';
import {chosen, nameable, rolesOf} from './blanks';

const node = (id: string, more: Partial<SheetNode> = {}): SheetNode => ({
  id,
  label: `Part ${id}`,
  ...more,
});
const sheetOf = (nodes: SheetNode[], kind = 'flowchart'): Sheet => ({
  kind,
  title: 'T',
  nodes,
  edges: [],
});
const nodes = [...'ABCDE'].map((id) => node(id, {role: id < 'C' ? 'store' : 'job'}));
const ids = (found: SheetNode[]) => found.map(({id}) => id).join('');

it('asks for nodes with names, not for frames, figures or whole sentences', () => {
  const sentence = 'Does any slice differ by more than five percent here?';
  const others = [
    node('F', {group: true}),
    node('G', {label: sentence}),
    node('H', {label: '300 × 1'}),
  ];
  expect(ids(nameable(sheetOf([...nodes, ...others])))).toBe('ABCDE');
});

it('asks for nothing in kinds without names and in diagrams with too few', () => {
  expect(nameable(sheetOf(nodes, 'gantt'))).toEqual([]);
  expect(nameable(sheetOf(nodes.slice(0, 2)))).toEqual([]);
});

it('hides all, those of a role, or those missed last time', () => {
  expect(ids(chosen(nodes, {of: 'all'}, 1))).toBe('ABCDE');
  expect(ids(chosen(nodes, {of: 'role', role: 'job'}, 1))).toBe('CDE');
  expect(ids(chosen(nodes, {of: 'missed'}, 1, ['D', 'gone', 'B']))).toBe('BD');
  expect(rolesOf(nodes)).toEqual(['store', 'job']);
});

it('hides half in the order of the diagram, the same half for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const half = ids(chosen(nodes, {of: 'half'}, seed));
      expect(half).toHaveLength(3);
      expect([...half].sort().join('')).toBe(half);
      expect(ids(chosen(nodes, {of: 'half'}, seed))).toBe(half);
    }),
  );
  const halves = [1, 2, 3, 4, 5, 6].map((seed) => ids(chosen(nodes, {of: 'half'}, seed)));
  expect(new Set(halves).size).toBeGreaterThan(1);
});
