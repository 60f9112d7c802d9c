import {describe, expect, it} from 'vitest';

import {page, problemsIn} from '../testing/site';
import {alikeDiagrams} from './alike-diagrams';
import type {Check} from './check';
import {diagramKinds} from './diagram-kinds';
import {diagramRoles} from './diagram-roles';
import {diagramSize} from './diagram-size';
import {diagramWalks} from './diagram-walks';

interface Node {
  id: string;
  label: string;
  role?: string;
}

const ROLES = ['client', 'service', 'store', 'model', 'job'];
const parts = (count: number, name = 'Part'): Node[] =>
  Array.from({length: count}, (_, at) => ({
    id: `${at}`,
    label: `${name} ${'abcdefghijklmnopqrstuvwxyz'[at]}`,
    role: ROLES[at % 5]!,
  }));
const chain = (nodes: Node[]) => nodes.slice(1).map(({id}, at) => ({from: nodes[at]!.id, to: id}));
const STEP = {edge: 0, from: '0', to: '1', what: 'x'};
const WALK = {title: 'W', steps: [{...STEP, time: '1 ms', seconds: 0.001}]};

interface Drawing {
  kind?: string;
  nodes: Node[];
  walk?: object;
  shows?: string;
  comment?: string;
}

/** Pages with one drawn diagram each, `a`, `b`, …, of kind practice. */
function told(check: Check, drawings: Drawing[], kind = 'practice'): string[] {
  const files = drawings.flatMap(
    ({kind: drawn = 'flowchart', nodes, walk, shows, comment = ''}, at) => {
      const name = 'abc'[at]!;
      const sheet = {kind: drawn, title: 'T', graph: {nodes, edges: chain(nodes)}, walk, shows};
      const fence = `\`\`\`mermaid id=flow\n${drawn}\n${comment}\n\`\`\``;
      return [
        [`docs/practice/${name}.mdx`, page(fence, kind)],
        [`static/diagrams/practice/${name}/flow.json`, JSON.stringify(sheet)],
      ];
    },
  );
  return problemsIn(Object.fromEntries(files), check).filter((line) =>
    line.includes('diagram flow'),
  );
}

const A = 'docs/practice/a.mdx:8 diagram flow: ';

describe('size', () => {
  it('a diagram of 6 nodes is fine, of 4 it is not', () => {
    expect(told(diagramSize, [{nodes: parts(6)}])).toEqual([]);
    expect(told(diagramSize, [{nodes: parts(4)}])).toEqual([
      `${A}4 nodes; draw 5 to 25; fewer say it better in a sentence, more are two diagrams`,
    ]);
  });

  it('contributing pages show the notation, however small', () => {
    expect(told(diagramSize, [{nodes: parts(2)}], 'contributing')).toEqual([]);
  });
});

describe('roles', () => {
  const bare = parts(6).map((node, at) => (at < 2 ? {id: node.id, label: node.label} : node));

  it('every node has one', () => {
    expect(told(diagramRoles, [{nodes: parts(6)}])).toEqual([]);
    expect(told(diagramRoles, [{nodes: bare}])).toEqual([
      `${A}no role on 0, 1; give each a role, e.g. 0[…]:::service`,
    ]);
  });

  it('in a sequence by a comment, in a state machine if the author likes', () => {
    expect(told(diagramRoles, [{kind: 'sequence', nodes: bare}])).toEqual([
      `${A}no role on 0, 1; write "%% role service: 0 1" with the right role`,
    ]);
    expect(told(diagramRoles, [{kind: 'state', nodes: bare}])).toEqual([]);
  });
});

describe('walks', () => {
  it('a system declares one', () => {
    expect(told(diagramWalks, [{nodes: parts(6), walk: WALK}])).toEqual([]);
    expect(told(diagramWalks, [{nodes: parts(6)}])).toEqual([
      `${A}a system without a walk; write "%% walk: title" and "%% step FROM->TO: what moves; how long", or "%% no walk: why"`,
    ]);
  });

  it('so does every sequence', () => {
    expect(told(diagramWalks, [{kind: 'sequence', nodes: parts(3)}])).toEqual([
      `${A}a sequence without a walk; write "%% walk: title", or "%% no walk: why"`,
    ]);
  });

  it('unless it says why not', () => {
    const comment = '  %% no walk: the boxes are shares of a bill, nothing moves';
    expect(told(diagramWalks, [{nodes: parts(6), comment}])).toEqual([]);
    expect(told(diagramWalks, [{nodes: parts(6), comment: '  %% no walk:'}])).toHaveLength(1);
  });
});

describe('times of a walk', () => {
  const when = {...STEP, when: 'nightly'};
  const walked = (...walks: object[]) =>
    told(
      diagramWalks,
      walks.map((walk, at) => ({nodes: parts(6, 'abc'[at]), walk: {title: 'W', ...walk}})),
    );

  it('every step says how long it takes or when it happens', () => {
    expect(walked({steps: [...WALK.steps, when]})).toEqual([]);
    expect(walked({steps: [STEP, when, STEP]})).toEqual([
      `${A}steps 1, 3 of the walk say no time; write it after ";", e.g. "; 5 ms", or say for all of them "%% untimed: why"`,
    ]);
    expect(walked({steps: [when, STEP]})[0]).toContain('step 2 of the walk says no time');
  });

  it('or the walk says why not, as long as it is so', () => {
    const untimed = 'dependencies between teams, not one request';
    expect(walked({untimed, steps: [STEP, when]})).toEqual([]);
    expect(walked({untimed, steps: [when]})).toEqual([
      `${A}every step has a time, and the walk says why not; delete "%% untimed"`,
    ]);
  });

  it('adds no hours of a job to the milliseconds of a request', () => {
    const [request] = WALK.steps;
    const job = {...STEP, time: '4 h', seconds: 14_400};
    expect(walked({steps: [request, when, job]})).toEqual([]);
    expect(walked({steps: [request, job]})).toEqual([
      `${A}the walk adds 1 ms and 4 h; a job is no part of a request: say when it happens, e.g. "nightly", "after 4 h", "within 1 h"`,
    ]);
  });

  it('is not asked of other diagrams', () => {
    const nodes = parts(6).map((node) => ({...node, role: 'job'}));
    expect(told(diagramWalks, [{nodes, walk: {title: 'W', steps: [STEP]}}])).toEqual([]);
  });
});

describe('kinds', () => {
  it('a flowchart says what it shows, in a word of the standard', () => {
    expect(told(diagramKinds, [{nodes: parts(6), shows: 'funnel'}])).toEqual([]);
    expect(told(diagramKinds, [{nodes: parts(6), kind: 'state'}])).toEqual([]);
    expect(told(diagramKinds, [{nodes: parts(6)}])[0]).toContain(
      'a flowchart that does not say what it shows; write "%% kind: …", one of architecture, ',
    );
    expect(told(diagramKinds, [{nodes: parts(6), shows: 'funel'}])[0]).toContain(
      'the kind "funel"',
    );
  });
});

describe('alike', () => {
  it('two diagrams of one graph are told, with both places', () => {
    expect(told(alikeDiagrams, [{nodes: parts(6)}, {nodes: parts(6, 'Stage')}])).toEqual([]);
    expect(
      told(alikeDiagrams, [{nodes: parts(6)}, {nodes: parts(5, 'Stage')}, {nodes: parts(7)}]),
    ).toEqual([
      'docs/practice/c.mdx:8 diagram flow: names and links are mostly those of flow (docs/practice/a.mdx:8); show something else here, or link to that one',
    ]);
  });

  it('and so is a large one with other names', () => {
    const pair = [{nodes: parts(9)}, {nodes: parts(9, 'Stage')}];
    expect(told(alikeDiagrams, pair)[0]).toContain(
      'it is the same graph, with other names, as flow',
    );
  });
});
