import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {expect, it} from 'vitest';

import diagramLibrary from '.';
import {SHOWN_KINDS} from '../../src/domain/diagram/shownKind';
import {KIND_NAMES, ROLES as NAMED_ROLES} from '../../src/domain/diagramLibrary';
import {withSite, page} from '../content-index/testing/site';
import {KINDS, ROLES} from '../diagrams/types';

const FENCE =
  '```mermaid id=flow\nflowchart TB\n  accTitle: What?\n  accDescr: This.\n  A --> B\n```';
const DRAWN = {hash: '1234', kind: 'flowchart', width: 3, height: 4, graph: {nodes: [], edges: []}};
const FILES = {
  'docs/practice/x.mdx': page(`## A {/* #a */}\n\n${FENCE}`, 'practice'),
  'static/diagrams/practice/x/flow.json': JSON.stringify(DRAWN),
  'docs/ids.lock': [
    'diagram practice/x flow',
    'diagram practice/x old  moved-to: practice/x flow',
    'diagram practice/x older  retired: told twice',
  ].join('\n'),
};

interface Made {
  data: Record<string, unknown>;
  routes: RouteConfig[];
}

/** What the plugin hands to Docusaurus for a site. */
async function made(siteDir: string): Promise<Made> {
  const context = {siteDir, baseUrl: '/handbook/', siteConfig: {title: 'H'}, generatedFilesDir: ''};
  const plugin = diagramLibrary(context as unknown as LoadContext);
  const found: Made = {data: {}, routes: []};
  const actions = {
    addRoute: (route: RouteConfig) => found.routes.push(route),
    createData: async (name: string, data: unknown) => {
      found.data[name] = data;
      return `@generated/${name}`;
    },
  };
  const content = await plugin.loadContent?.();
  await plugin.contentLoaded?.({content, actions} as never);
  return found;
}

it('makes a page for each drawn diagram, with its data and its drawing', async () => {
  const {routes, data} = await withSite(FILES, made);
  expect(routes[0]).toMatchObject({
    path: '/handbook/diagrams/practice/x/flow/',
    ...{exact: true, component: '@theme/DiagramPage'},
    modules: {
      diagram: '@generated/page--diagrams--practice--x--flow--.json',
      of: expect.stringMatching(
        /plugins\/diagrams\/drawing\.js\?page=practice%2Fx&id=flow&at=docs%2Fpractice%2Fx\.mdx/,
      ),
    },
  });
  expect(data['page--diagrams--practice--x--flow--.json']).toMatchObject({
    caption: 'What?',
    description: 'This.',
    section: {path: '/practice/x/#a'},
  });
});

it('keeps the address of a diagram that moved or was taken out', async () => {
  const {routes, data} = await withSite(FILES, made);
  expect(routes.slice(1).map(({path, component}) => [path, component])).toEqual([
    ['/handbook/diagrams/practice/x/old/', '@theme/GoneDiagram'],
    ['/handbook/diagrams/practice/x/older/', '@theme/GoneDiagram'],
  ]);
  expect(data['gone--diagrams--practice--x--old--.json']).toMatchObject({
    movedTo: {path: '/diagrams/practice/x/flow/', caption: 'What?'},
  });
  expect(data['gone--diagrams--practice--x--older--.json']).toMatchObject({
    reason: 'told twice',
    page: {path: '/practice/x/'},
  });
});

it('gives the gallery its data in two parts', async () => {
  const {data} = await withSite(FILES, made);
  expect(data['gallery.json']).toMatchObject({entries: [{id: 'flow', page: 0}]});
  expect(data['words.json']).toMatchObject({terms: [expect.stringContaining('what')]});
});

it('has a name for every kind and every role that is drawn', () => {
  const kinds = [...Object.values(KINDS), ...Object.keys(SHOWN_KINDS)];
  expect(Object.keys(KIND_NAMES).sort()).toEqual(kinds.sort());
  expect(NAMED_ROLES).toEqual(ROLES);
});
