import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {alike, likenessOf} from './alike';
import type {Sheet} from './sheet';

/** `App:client > Server:service`, one link a line. */
function sheetOf(kind: string, ...links: string[]): Sheet {
  const ends = links.map((link) => link.split(' > '));
  const ids = [...new Set(ends.flat())];
  const nodes = ids.map((id) => {
    const [label = '', role] = id.split(':');
    return {id, label, ...(role && {role})};
  });
  const edges = ends.map(([from = '', to = '']) => ({from, to}));
  return {kind, title: 'T', nodes, edges};
}
const compare = (a: Sheet, b: Sheet) => alike(likenessOf(a), likenessOf(b));

const SERVING = [
  'App:client > Gateway:service',
  'Gateway:service > Ranker:model',
  'Ranker:model > Features:store',
];

describe('by names', () => {
  it('the same graph is alike, however its labels are spelt and its ids called', () => {
    const other = sheetOf(
      'flowchart',
      ...SERVING.map((link) => link.replaceAll('Gateway', 'the gateways')),
    );
    expect(compare(sheetOf('flowchart', ...SERVING), other)).toBe('names');
  });

  it('one link more or less does not make it another', () => {
    const other = sheetOf('flowchart', ...SERVING, 'Gateway:service > Log:stream');
    expect(compare(sheetOf('flowchart', ...SERVING), other)).toBe('names');
  });

  it('the same parts in other relations are another diagram', () => {
    const other = [
      'Features:store > Ranker:model',
      'Ranker:model > Gateway:service',
      'Gateway:service > App:client',
    ];
    expect(
      compare(sheetOf('flowchart', ...SERVING), sheetOf('flowchart', ...other)),
    ).toBeUndefined();
  });

  it('other parts are another diagram', () => {
    const other = [
      'App:client > Gateway:service',
      'Gateway:service > Index:store',
      'Index:store > Rows:store',
    ];
    expect(
      compare(sheetOf('flowchart', ...SERVING), sheetOf('flowchart', ...other)),
    ).toBeUndefined();
  });
});

describe('by shape', () => {
  const chain = (name: string, roles: string[], ...more: string[]) => {
    const part = (at: number) => `${name}${at}:${roles[at]}`;
    const links = roles.slice(1).map((_, at) => `${part(at)} > ${part(at + 1)}`);
    return sheetOf('flowchart', ...links, ...more);
  };
  const eight = ['client', 'service', 'model', 'store', 'stream', 'job', 'job', 'metric'];

  it('a large graph with other names is alike', () => {
    expect(compare(chain('Alpha', eight), chain('Omega', eight))).toBe('shape');
  });

  it('with one role or one link changed it is not', () => {
    expect(
      compare(chain('Alpha', eight), chain('Omega', [...eight.slice(0, 7), 'human'])),
    ).toBeUndefined();
    const more = chain('Omega', eight, 'Omega7:metric > Omega0:client');
    expect(compare(chain('Alpha', eight), more)).toBeUndefined();
  });

  it('a small one is not: its shape is chance', () => {
    const six = eight.slice(0, 6);
    expect(compare(chain('Alpha', six), chain('Omega', six))).toBeUndefined();
  });
});

it('does not depend on who is compared with whom, nor on the order of nodes and links', () => {
  const name = fc.constantFrom(
    'App:client',
    'Gateway:service',
    'Ranker:model',
    'Rows:store',
    'Log:stream',
  );
  const links = fc.array(
    fc.tuple(name, name).map((ends) => ends.join(' > ')),
    {minLength: 2},
  );
  fc.assert(
    fc.property(links, links, (a, b) => {
      const [one, other] = [sheetOf('flowchart', ...a), sheetOf('flowchart', ...b)];
      expect(compare(one, other)).toBe(compare(other, one));
      expect(compare(one, sheetOf('flowchart', ...[...a].reverse()))).toBe('names');
    }),
  );
});
