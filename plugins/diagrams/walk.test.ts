import {describe, expect, it} from 'vitest';

import {checkFence, formatComplaint} from './rules';
import {fenceOf} from './testing/fence';
import type {Graph} from './types';
import {saidByLabel, walkLines} from './walk';
import {walkOn} from './walkGraph';

const GRAPH: Graph = {
  nodes: ['U', 'G', 'F', 'M'].map((id) => ({id, label: id})),
  edges: [
    {from: 'U', to: 'G', label: 'request', both: true},
    {from: 'G', to: 'F'},
    {from: 'F', to: 'M'},
    {from: 'F', to: 'M', label: 'again'},
  ],
};

const flow = (...lines: string[]) =>
  ['flowchart TB', ...lines.map((line) => `  %% ${line}`)].join('\n');
const sequence = (...lines: string[]) => flow(...lines).replace('flowchart TB', 'sequenceDiagram');
const told = (source: string, graph = GRAPH) =>
  walkOn(source, graph).findings.map(({line, message}) => `${line}: ${message}`);

describe('the lines of a walk', () => {
  it('name an edge, what moves and how long', () => {
    const {title, steps} = walkLines(
      flow(
        'walk: One request',
        'step U->G: user id and context; 2 ms',
        'step row-store->M.1: 101 rows',
      ),
    );
    expect(title).toEqual({text: 'One request', line: 2});
    expect(steps).toEqual([
      {line: 3, edge: {from: 'U', to: 'G'}, what: 'user id and context', time: '2 ms'},
      {line: 4, edge: {from: 'row-store', to: 'M.1'}, what: '101 rows'},
    ]);
  });

  it('may find their time in the label of a message', () => {
    expect(saidByLabel('8 KB and 13 KB (10 ms)')).toEqual({what: '8 KB and 13 KB', time: '10 ms'});
    expect(saidByLabel('rows (if any)')).toEqual({what: 'rows (if any)'});
    expect(saidByLabel('rows (nightly)')).toEqual({what: 'rows (nightly)'});
  });
});

describe('a walk on its graph', () => {
  it('knows the edge of each step', () => {
    const source = flow(
      'walk: One request',
      'step U->G: id; 2 ms',
      'step G->F: id',
      'step F->M: rows',
    );
    expect(walkOn(source, GRAPH)).toEqual({
      walk: {
        title: 'One request',
        steps: [
          {edge: 0, from: 'U', to: 'G', what: 'id', time: '2 ms', seconds: 0.002},
          {edge: 1, from: 'G', to: 'F', what: 'id'},
          {edge: 2, from: 'F', to: 'M', what: 'rows'},
        ],
      },
      findings: [],
    });
  });

  it('says why it has no times', () => {
    const steps = ['step U->G: id', 'step G->F: id', 'step F->M: rows'];
    expect(walkOn(flow('walk: W', 'untimed: no request', ...steps), GRAPH).walk?.untimed).toBe(
      'no request',
    );
  });

  it('may go either way where the edge has no direction', () => {
    const source = flow('walk: Back', 'step G->U: answer', 'step U->G: id', 'step G->F: id');
    expect(walkOn(source, GRAPH).walk?.steps.map(({edge}) => edge)).toEqual([0, 0, 1]);
  });

  it('takes the second of two edges the second time', () => {
    const source = flow('walk: Twice', 'step F->M: a', 'step F->M: b', 'step F->M: c');
    expect(walkOn(source, GRAPH).walk?.steps.map(({edge}) => edge)).toEqual([2, 3, 3]);
  });

  it.each([
    ['step F->G: x', 'the walk goes along F->G, but no edge leads there: did you mean G->F or'],
    ['step G->FS: x', '(the diagram has no "FS"): did you mean G->F or G->U?'],
    ['step u->G: x', '(the diagram has no "u"): did you mean U->G or'],
  ])('tells the line and the nearest edge: %s', (step, message) => {
    const source = flow('walk: W', 'step U->G: id', step, 'step F->M: rows');
    expect(told(source)).toEqual([expect.stringContaining(message)]);
    expect(told(source)[0]).toMatch(/^4: /);
  });

  it('is absent where none is declared', () => {
    expect(walkOn(flow('a comment'), GRAPH)).toEqual({findings: []});
  });
});

describe('the walk of a sequence', () => {
  const messages: Graph = {
    nodes: [],
    edges: [
      {from: 'A', to: 'B', label: 'ids'},
      {from: 'B', to: 'B'},
      {from: 'B', to: 'A', label: 'rows (10 ms)'},
    ],
  };

  it('has the messages as its steps, and what a line adds', () => {
    const source = sequence('walk: W', 'step 2: filter; 1 ms');
    expect(walkOn(source, messages).walk?.steps).toEqual([
      {edge: 0, from: 'A', to: 'B', what: 'ids'},
      {edge: 1, from: 'B', to: 'B', what: 'filter', time: '1 ms', seconds: 0.001},
      {edge: 2, from: 'B', to: 'A', what: 'rows', time: '10 ms', seconds: 0.01},
    ]);
  });

  it('keep the words of the arrow where a line gives the time only', () => {
    const source = sequence('walk: W', 'step 1: ; 5 ms', 'step 2: filter', 'step 3: ; 8 ms');
    expect(walkOn(source, messages).walk?.steps).toMatchObject([
      {what: 'ids', time: '5 ms'},
      {what: 'filter'},
      {what: 'rows', time: '8 ms'},
    ]);
  });

  it('tells a message without words and a number that does not exist', () => {
    expect(told(sequence('walk: W', 'step 4: x'), messages)).toEqual([
      '3: there is no message 4: the last is 3',
      expect.stringContaining('2: message 2 does not say what moves'),
    ]);
  });

  it('needs three messages', () => {
    expect(told(sequence('walk: W'), {nodes: [], edges: messages.edges.slice(0, 1)})).toEqual([
      expect.stringContaining('at least 3 messages'),
    ]);
  });
});

describe('a walk is refused before drawing', () => {
  const found = (body: string, kind?: string) =>
    checkFence(fenceOf(body, kind ? {kind} : {})).map(formatComplaint);
  const three = '  %% step A->B: x\n  %% step B->C: y\n  %% step C->A: z';

  it('has nothing against a sound one', () => {
    expect(found(`  %% walk: W\n${three}\n  A --> B`)).toEqual([]);
    expect(found('  %% walk: W\n  %% step 2: y', 'sequenceDiagram')).toEqual([]);
    expect(found('  %% walk: W\n  %% step 2: ; 1 s', 'sequenceDiagram')).toEqual([]);
  });

  it.each([
    ['  %% step A->B: x', 'docs/a/index.mdx:14: a step without a walk'],
    [
      '  %% walk: W\n  %% step A->B: x',
      'docs/a/index.mdx:14: a walk has at least 3 steps, this one 1',
    ],
    [`  %% walk: W\n${three}\n  %% step A->B: ; 2 ms`, '18: the step does not say what moves'],
    [`  %% walk: W\n${three}\n  %% step A-->B: x`, '18: the line cannot be read as part of a walk'],
    [`  %% walk: W\n${three}\n  %% walk: V`, '18: the line cannot be read as part of a walk'],
    [`  %% walk: W\n${three}\n  %% Step A->B: x`, '18: the line cannot be read as part of a walk'],
    [`  %% walk: W\n${three}\n  %% untimed:`, '18: the line cannot be read as part of a walk'],
    ['  %% untimed: why', 'docs/a/index.mdx:14: a reason without a walk'],
    [
      `  %% walk: W\n${three}\n  %% step A->B: x; they must be equal`,
      '18: "they must be equal" after ";" is no time: write a duration ("5 ms"',
    ],
    [`  %% walk: W\n${three}\n  %% step 2: x`, '18: a step names its edge'],
  ])('%s', (body, message) => {
    expect(found(body)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['  %% walk: W\n  %% step A->B: x', 'the messages of a sequence are the steps'],
    ['  %% walk: W\n  %% step 1: x; 1 KB', '15: "1 KB" after ";" is no time'],
    ['  %% walk: W\n  %% step 1: x\n  %% step 1: y', 'message 1 has a step in line'],
  ])('in a sequence: %s', (body, message) => {
    expect(found(body, 'sequenceDiagram')).toEqual([expect.stringContaining(message)]);
  });

  it('in a kind without edges', () => {
    expect(found(`  %% walk: W\n${three}`, 'pie')).toEqual([
      expect.stringContaining('a walk goes along edges'),
    ]);
  });
});
