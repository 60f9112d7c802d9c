/** Finds each step of a walk in the graph that was drawn. */
import {FEWEST_STEPS} from './walkRules';
import {kindOf} from './source';
import {timeOf} from './time';
import type {Finding, Graph, GraphEdge, Walk, WalkStep} from './types';
import {saidByLabel, walkLines, type StepLine} from './walk';

export interface FoundWalk {
  walk?: Walk;
  findings: Finding[];
}

function leads({from, to, both}: GraphEdge, step: {from: string; to: string}): boolean {
  const forth = from === step.from && to === step.to;
  return forth || (both === true && from === step.to && to === step.from);
}

/** Of several edges between the same two nodes, the first use takes the first, the second the second. */
function edgeFor(edges: GraphEdge[], step: {from: string; to: string}, used: number[]): number {
  const fit = edges.flatMap((edge, at) => (leads(edge, step) ? [at] : []));
  return fit.find((at) => !used.includes(at)) ?? fit.at(-1) ?? -1;
}

function differences(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  [...a].forEach((sign, i) => {
    const next = [i + 1];
    [...b].forEach((other, j) => {
      const change = (row[j] ?? 0) + (sign.toLowerCase() === other.toLowerCase() ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}

const written = ({from, to}: {from: string; to: string}) => `${from}->${to}`;

/** The edges of the graph, in the ways they may be walked. */
function ways(edges: GraphEdge[]): Array<{from: string; to: string}> {
  return edges.flatMap(({from, to, both}) =>
    both
      ? [
          {from, to},
          {from: to, to: from},
        ]
      : [{from, to}],
  );
}

/** Nearest first: the same edge the other way round, then edges that share an end, then by spelling. */
function nearest(edges: GraphEdge[], step: {from: string; to: string}): string[] {
  const cost = (way: {from: string; to: string}) =>
    way.from === step.to && way.to === step.from
      ? 0
      : differences(way.from, step.from) + differences(way.to, step.to);
  const sorted = ways(edges).sort((a, b) => cost(a) - cost(b));
  return [...new Set(sorted.map(written))].slice(0, 2);
}

function missingEdge({nodes, edges}: Graph, {line, edge}: StepLine): Finding {
  const step = edge ?? {from: '', to: ''};
  const known = new Set([...nodes.map(({id}) => id), ...ways(edges).map(({from}) => from)]);
  const unknown = [step.from, step.to].filter((id) => !known.has(id));
  const why = unknown.length > 0 ? ` (the diagram has no "${unknown.join('" and no "')}")` : '';
  const near = nearest(edges, step);
  const mend =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'draw it, or delete the step';
  return {
    line,
    message: `the walk goes along ${written(step)}, but no edge leads there${why}: ${mend}`,
  };
}

function alongEdges(graph: Graph, lines: StepLine[]): {steps: WalkStep[]; findings: Finding[]} {
  const steps: WalkStep[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    const way = line.edge ?? {from: '', to: ''};
    const edge = edgeFor(
      graph.edges,
      way,
      steps.map((step) => step.edge),
    );
    const {what, time} = line;
    if (edge < 0) findings.push(missingEdge(graph, line));
    else steps.push({edge, ...way, what, ...timeOf(time ?? '')});
  }
  return {steps, findings};
}

function alongMessages(
  {edges}: Graph,
  lines: StepLine[],
  titleLine: number,
): {steps: WalkStep[]; findings: Finding[]} {
  const beyond = lines
    .filter(({message = 0}) => message < 1 || message > edges.length)
    .map(({line, message}) => ({
      line,
      message: `there is no message ${message}: the last is ${edges.length}`,
    }));
  const findings = [...beyond];
  const steps = edges.map(({from, to, label = ''}, edge): WalkStep => {
    const own = lines.find(({message}) => message === edge + 1);
    const onArrow = saidByLabel(label);
    const said = {what: own?.what || onArrow.what, time: own?.time ?? onArrow.time};
    if (!said.what)
      findings.push({
        line: titleLine,
        message: `message ${edge + 1} does not say what moves: write it on the arrow, or "%% step ${edge + 1}: what moves"`,
      });
    return {edge, from, to, what: said.what, ...timeOf(said.time ?? '')};
  });
  if (edges.length < FEWEST_STEPS)
    findings.push({
      line: titleLine,
      message: `a walk has at least ${FEWEST_STEPS} messages: delete it`,
    });
  return {steps, findings};
}

/** The walk of a fence on its graph; without one, neither walk nor findings. Lines count within the fence. */
export function walkOn(source: string, graph: Graph): FoundWalk {
  const {title, untimed, steps: lines} = walkLines(source);
  if (!title) return {findings: []};
  const {steps, findings} =
    kindOf(source) === 'sequence'
      ? alongMessages(graph, lines, title.line)
      : alongEdges(graph, lines);
  if (findings.length > 0) return {findings};
  return {walk: {title: title.text, ...(untimed && {untimed: untimed.text}), steps}, findings};
}
