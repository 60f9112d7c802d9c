/** Draws with the real Mermaid in a real browser; about ten seconds. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {findFences, type Fence} from './fences';
import {formatComplaint} from './rules';
import {readSidecar} from './site';
import {openStudio, soundFence, type Studio} from './studio';
import {fenceOf} from './testing/fence';

const TOKENS = path.join(__dirname, 'tokens.css');
const KINDS = findFences(
  'docs/kinds.mdx',
  readFileSync(path.join(__dirname, 'testing/kinds.md'), 'utf8'),
);

const siteDir = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
let studio: Studio;

beforeAll(async () => {
  studio = await openStudio(siteDir, TOKENS);
}, 60_000);
afterAll(async () => {
  await studio.close();
  rmSync(siteDir, {recursive: true});
});

async function draw(fence: Fence): Promise<string[]> {
  const sound = soundFence(fence);
  if (!sound) throw new Error('the rules refuse this fence');
  return (await studio.draw(sound)).map(formatComplaint);
}

const svgOf = ({page, id}: Fence) =>
  readFileSync(path.join(siteDir, `static/diagrams/${page}/${id}.svg`), 'utf8');

describe.each(KINDS.map((fence) => [fence.id, fence] as const))('%s', (_, fence) => {
  it('is drawn twice with the same bytes', async () => {
    expect(await draw(fence)).toEqual([]);
    const first = svgOf(fence);
    expect(await draw(fence)).toEqual([]);
    expect(svgOf(fence)).toBe(first);
  });

  it('has its title, its description and ids of its own', () => {
    const svg = svgOf(fence);
    const prefix = `kinds--${fence.id}`;
    expect(svg).toContain(`aria-labelledby="${prefix}-title ${prefix}-desc"`);
    expect(svg).toContain(`<title id="${prefix}-title">Title of ${fence.id}</title>`);
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1] ?? '');
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([]);
  });

  it('has every colour as a variable with a light fallback', () => {
    const outside = svgOf(fence).replace(/var\(--[\w-]+, [^)]*\)/g, '');
    expect(outside).not.toMatch(/#[0-9a-f]{3,8}[;"}]|rgb\(|hsl\(/i);
    expect(outside).not.toMatch(/\b(?:fill|stroke)="(?!none)/);
  });

  it('shows every node and edge of its graph', () => {
    const svg = svgOf(fence);
    const graph = readSidecar(siteDir, 'kinds', fence.id ?? '')?.graph ?? {nodes: [], edges: []};
    const groups = [...svg.matchAll(/data-group="([^"]+)"/g)].map((found) => found[1]);
    for (const {id} of graph.nodes) {
      expect(svg.includes(`data-node="${id}"`) || groups.includes(id), id).toBe(true);
    }
    graph.edges.forEach((_edge, at) => expect(svg).toContain(`data-edge="${at}"`));
  });
});

it('draws bars as long as their numbers', async () => {
  const body = '  x-axis [a, b]\n  y-axis "ms" 0 --> 50\n  bar [5, 20]';
  const bars = fenceOf(body, {id: 'bars', kind: 'xychart-beta'});
  expect(await draw(bars)).toEqual([]);
  const heights = [...svgOf(bars).matchAll(/class="dg-bar[^>]*height="([\d.]+)"/g)];
  const [short = 0, long = 0] = heights.map((found) => Number(found[1]));
  expect(long / short).toBeCloseTo(4, 1);
});

it('keeps the walk beside the drawing, and refuses one along an edge that is not there', async () => {
  const lines = ['walk: W', 'step A->B: x; 2 ms', 'step B->A: y', 'step B->C: z'];
  const body = ['  A <--> B --> C', ...lines.map((line) => `  %% ${line}`)].join('\n');
  expect(await draw(fenceOf(body, {id: 'walk'}))).toEqual([]);
  const walk = readSidecar(siteDir, 'a', 'walk')?.walk;
  expect(walk?.steps.map(({edge, from, time}) => [edge, from, time])).toEqual([
    [0, 'A', '2 ms'],
    [0, 'B', undefined],
    [1, 'B', undefined],
  ]);
  expect(await draw(fenceOf(body.replace('step B->C', 'step C->B'), {id: 'walk'}))).toEqual([
    'docs/a/index.mdx:18: the walk goes along C->B, but no edge leads there: did you mean B->C or A->B?',
  ]);
});

it('keeps the graph beside the drawing', () => {
  expect(readSidecar(siteDir, 'kinds', 'sequence')?.graph).toEqual({
    nodes: [
      {id: 'A', label: 'App', role: 'client'},
      {id: 'F', label: 'Feature store', role: 'store'},
    ],
    edges: [
      {from: 'A', to: 'F', label: 'read'},
      {from: 'F', to: 'A', label: 'rows'},
    ],
  });
});

describe('a drawing is refused, with file and line', () => {
  it('when Mermaid cannot read the fence', async () => {
    expect(await draw(fenceOf('  %% comment\n  A --> B\n  A --> --> C', {id: 'broken'}))).toEqual([
      expect.stringMatching(/^docs\/a\/index\.mdx:16: Mermaid cannot draw "broken"/),
    ]);
  });

  it('when it is too wide', async () => {
    const chain = Array.from({length: 14}, (_, at) => `Station number ${at}`);
    const body = chain.map((label, at) => `  N${at}[${label}] --> N${at + 1}`).join('\n');
    expect(await draw(fenceOf(body, {id: 'wide', kind: 'flowchart LR'}))).toEqual([
      expect.stringMatching(
        /^docs\/a\/index\.mdx:10: the diagram "wide" is \d+ px wide; more than/,
      ),
    ]);
  });

  it('when labels overlap', async () => {
    const body =
      '  x-axis Low --> High\n  y-axis Low --> High\n  One: [0.5, 0.5]\n  Two: [0.51, 0.5]';
    expect(await draw(fenceOf(body, {id: 'overlap', kind: 'quadrantChart'}))).toEqual([
      expect.stringContaining(
        'docs/a/index.mdx:16: in diagram "overlap" the labels "Two" and "One" overlap',
      ),
    ]);
  });

  it('when a label leaves its node', async () => {
    const body = '  A --> B\n  C@{shape: brace, label: "two wide<br/>lines"}';
    expect(await draw(fenceOf(body, {id: 'leaves'}))).toEqual([
      expect.stringMatching(/^docs\/a\/index\.mdx:15: .*"two wide lines" leaves its node/),
    ]);
  });

  it('when a line runs behind a node', async () => {
    const body = `
  subgraph online
    U[App]:::client -->|request| G[Ad server]:::service
    G -->|user, page| C[Candidate<br/>selection]:::service
    C -->|500 ads| M[Model]:::model
  end
  F[Feature store]:::store -->|300 features| M
  G -.->|impressions, clicks| K[Event log]:::stream
  K ==>|2 TB a day| T[Daily training]:::job
  T --> M
  T --> Q[Calibration error]:::metric`;
    expect(await draw(fenceOf(body, {id: 'behind', kind: 'flowchart LR'}))).toEqual([
      expect.stringContaining('in diagram "behind" the line from T to M runs behind the node F'),
    ]);
  });

  it('when the dates of a time line crowd', async () => {
    const body = '  dateFormat YYYY-MM-DD\n  section A\n  x :a, 2024-01-01, 3d';
    expect(await draw(fenceOf(body, {id: 'crowd', kind: 'gantt'}))).toEqual([
      expect.stringContaining('the labels of an axis overlap'),
    ]);
  });

  it('when the title of a section runs into its bars', async () => {
    const head = '  dateFormat YYYY-MM-DD\n  axisFormat %e\n  tickInterval 1day';
    const body = `${head}\n  section A section whose name is long\n  x :a, 2024-01-01, 3d`;
    expect(await draw(fenceOf(body, {id: 'section', kind: 'gantt'}))).toEqual([
      expect.stringContaining('docs/a/index.mdx:17: in diagram "section" the title'),
    ]);
  });

  it('when a role is given to nobody', async () => {
    const body = '  %% role store: X\n  A->>B: hi';
    expect(await draw(fenceOf(body, {id: 'nobody', kind: 'sequenceDiagram'}))).toEqual([
      'docs/a/index.mdx:14: "X" is given a role, but the diagram has no such participant or state',
    ]);
  });

  it('when it has what we do not draw', async () => {
    const body = '  class Foo\n  note for Foo "A note"';
    expect(await draw(fenceOf(body, {id: 'lost', kind: 'classDiagram'}))).toEqual([
      expect.stringContaining(
        'docs/a/index.mdx:15: in diagram "lost" "A note" is an element that is not used',
      ),
    ]);
  });
});
