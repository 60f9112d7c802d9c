/** Prepares the drawing page: fonts loaded, Mermaid set up once. */
import type {Mermaid, MermaidConfig} from 'mermaid';
import type {Role} from '../types';
import {watchedLayout, type LayoutLoader} from './layout';

// Both come from the installed package; the page's server knows these addresses.
const MERMAID = '/mermaid/mermaid.esm.min.mjs';
const DAGRE = '/dagre.mjs';

export let mermaid: Mermaid;
let roles: Record<string, Role> = {};

const TEXT_PX = 15;
const FONT = {fontFamily: "'Source Serif 4 Variable'", fontSize: TEXT_PX};

const sequence: MermaidConfig['sequence'] = {
  useMaxWidth: false,
  width: 110,
  mirrorActors: false,
  height: 44,
  actorMargin: 44,
  boxMargin: 10,
  boxTextMargin: 6,
  noteMargin: 10,
  messageMargin: 36,
  wrapPadding: 30,
  actorFontSize: 15,
  messageFontSize: 14,
  noteFontSize: 14,
  activationWidth: 8,
  labelBoxWidth: 60,
};

const chart: MermaidConfig = {
  gantt: {
    useMaxWidth: false,
    useWidth: 860,
    fontSize: 14,
    sectionFontSize: 14,
    barHeight: 26,
    barGap: 8,
    topPadding: 36,
    leftPadding: 130,
    rightPadding: 40,
    gridLineStartPadding: 24,
  },
  quadrantChart: {
    useMaxWidth: false,
    chartWidth: 620,
    chartHeight: 500,
    quadrantLabelFontSize: 14,
    pointLabelFontSize: 14,
    xAxisLabelFontSize: 14,
    yAxisLabelFontSize: 14,
    quadrantInternalBorderStrokeWidth: 1,
    quadrantExternalBorderStrokeWidth: 1,
  },
  xyChart: {
    useMaxWidth: false,
    width: 680,
    height: 380,
    legendFontSize: 14,
    xAxis: {labelFontSize: 14, titleFontSize: 14, axisLineWidth: 1, tickWidth: 1},
    yAxis: {labelFontSize: 14, titleFontSize: 14, axisLineWidth: 1, tickWidth: 1},
  },
  pie: {useMaxWidth: false, textPosition: 0.72},
};

const graphs: MermaidConfig = {
  flowchart: {
    useMaxWidth: false,
    curve: 'basis',
    padding: 12,
    nodeSpacing: 36,
    rankSpacing: 48,
    wrappingWidth: 190,
    diagramPadding: 8,
    subGraphTitleMargin: {top: 4, bottom: 8},
  },
  state: {useMaxWidth: false, nodeSpacing: 44, rankSpacing: 44, padding: 12},
  class: {useMaxWidth: false, nodeSpacing: 44, rankSpacing: 48, padding: 12},
  er: {useMaxWidth: false, nodeSpacing: 60, rankSpacing: 60, entityPadding: 12},
};

/** Side by side, narrow boxes and short gaps keep a flow inside the column. */
const SIDEWAYS = {wrappingWidth: 130, rankSpacing: 34, nodeSpacing: 30};

function setUp(source: string): void {
  const sideways = /^\s*flowchart\s+(LR|RL)\b/.test(source);
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    look: 'classic',
    handDrawnSeed: 1,
    deterministicIds: true,
    htmlLabels: false,
    suppressErrorRendering: true,
    maxTextSize: 20_000,
    ...FONT,
    themeVariables: {...FONT, fontSize: `${TEXT_PX}px`},
    sequence,
    ...chart,
    ...graphs,
    flowchart: {...graphs.flowchart, ...(sideways ? SIDEWAYS : {})},
  });
}

/** What must be known before the next drawing. */
export function expect(source: string, its: Record<string, Role>): void {
  roles = its;
  setUp(source);
}

/**
 * Loads what all drawings need.
 * @public called by drawer.ts in the page
 */
export async function prepare(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
  const [library, dagre] = await Promise.all([import(MERMAID), import(DAGRE)]);
  mermaid = (library as {default: Mermaid}).default;
  const layout: LayoutLoader = watchedLayout(dagre, () => roles);
  mermaid.registerLayoutLoaders([layout] as unknown as Parameters<
    Mermaid['registerLayoutLoaders']
  >[0]);
}
