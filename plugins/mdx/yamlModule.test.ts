import {describe, expect, it} from 'vitest';

import {yamlModule, type YamlModuleInput} from './yamlModule';

function load(source: string, more: Partial<YamlModuleInput> = {}): unknown {
  const code = yamlModule({source, filePath: 'docs/x.yaml', isWritten: () => true, ...more});
  return JSON.parse(code.replace(/^export default (.*);\n$/s, '$1'));
}

const REFERENCES = ['a', 'b', 'c']
  .map(
    (id) =>
      `- {id: ${id}, title: T, author: [{literal: L}], issued: "2020", URL: u, seen: abstract, seenOn: 2026-01-05, claim: C}`,
  )
  .join('\n');

describe('yamlModule', () => {
  it('is the content of the file', () => {
    expect(load('cards:\n  - id: a\n    front: "x: y"\n')).toEqual({
      cards: [{id: 'a', front: 'x: y'}],
    });
  });

  it('picks references by key, in the order asked for, ready to print', () => {
    const picked = load(`references:\n${REFERENCES}`, {keys: ['c', 'a']});
    expect(picked).toMatchObject([
      {key: 'c', label: 'L, 2020c', seenOn: '5 January 2026'},
      {key: 'a', label: 'L, 2020a'},
    ]);
  });

  it('gives all entries without keys', () => {
    expect(load(`references:\n${REFERENCES}`)).toHaveLength(3);
  });

  it('keeps the address of a term only when its page is written', () => {
    const terms = 'terms: [{id: a, treatedIn: /here/}, {id: b, treatedIn: /later/#x}, {id: c}]';
    expect(load(terms, {isWritten: (address) => address === '/here/'})).toEqual([
      {id: 'a', treatedIn: '/here/'},
      {id: 'b'},
      {id: 'c'},
    ]);
  });

  it.each([
    [
      'references: []',
      ['x'],
      'docs/x.yaml has no entry "x": add it there, or correct the key in the page',
    ],
    ['cards: []', ['x'], 'docs/x.yaml: ?keys needs a list "references" or "terms"'],
    ['a: *b', undefined, /^docs\/x\.yaml: not valid YAML: Unresolved alias/],
    ['a: [1\nb: 2', undefined, /^docs\/x\.yaml:\d+:\d+: not valid YAML: /],
  ])('rejects %j with keys %j', (source, keys, message) => {
    expect(() => load(source, {keys})).toThrow(message);
  });
});
