import {describe, expect, it} from 'vitest';

import {oneChunkName, onePath, oneRegistry, oneRoute, type ChunkNames} from './oneRoute';

const NAMES: ChunkNames = {
  '/h/diagrams/-5da': {__comp: 'gallery'},
  '/h/diagrams/framework/a/-89b': {__comp: 'page', diagram: 'da1', of: 'oa1'},
  '/h/diagrams/framework/b/-99c': {__comp: 'page', diagram: 'db1', of: 'ob1'},
  '/h/diagrams/framework/gone/-11d': {__comp: 'gone'},
};

const entry = (path: string, hash: string) =>
  `  {\n    path: '${path}',\n    component: ComponentCreator('${path}', '${hash}'),\n    exact: true\n  },\n`;
const ROUTES = `import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
${entry('/h/diagrams/', '5da')}${entry('/h/diagrams/framework/a/', '89b')}${entry('/h/diagrams/framework/b/', '99c')}${entry('/h/diagrams/framework/gone/', '11d')}  {
    path: '/h/',
    component: ComponentCreator('/h/', '333'),
    routes: [
      {
        path: '/h/framework/',
        component: ComponentCreator('/h/framework/', '444'),
        exact: true
      }
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;

const chunk = (name: string, file: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${file}"), "${file}", require.resolveWeak("${file}")],`;
const FILES = ['da1', 'gallery', 'oa1', 'db1', 'page', 'ob1'];
const REGISTRY = `export default {\n${FILES.map((name) => chunk(name, `@x/${name}.json?a=b`)).join('\n')}};\n`;

type Route = {path: string; routes?: Route[]};

/** What the module exports, with components by their name. */
function routesOf(code: string): Route[] {
  const body = code.replace(/^import.*$/gm, '').replace('export default routes;', 'return routes;');
  return new Function('ComponentCreator', body)((...of: string[]) => of.join(' ')) as Route[];
}

describe('in the browser’s build', () => {
  it('one route stands for all diagrams, after exact ones and before those with children', () => {
    const routes = routesOf(oneRoute(ROUTES, NAMES, '/h/'));
    expect(routes.map(({path}) => path)).toEqual([
      ...['/h/diagrams/', '/h/diagrams/framework/gone/', '/h/diagrams/:place(.+)', '/h/', '*'],
    ]);
    expect(routes.at(-2)?.routes).toHaveLength(1);
  });

  it('it names the component of a diagram’s page and no data', () => {
    expect(oneChunkName(NAMES, '/h/')).toEqual({
      '/h/diagrams/-5da': {__comp: 'gallery'},
      '/h/diagrams/framework/gone/-11d': {__comp: 'gone'},
      [`${onePath('/h/')}-one`]: {__comp: 'page'},
    });
  });

  it('the chunks of their data are gone from the registry', () => {
    const left = [...oneRegistry(REGISTRY, NAMES).matchAll(/"(\w+)": \[/g)].map(([, name]) => name);
    expect(left).toEqual(['gallery', 'page']);
    expect(oneRegistry(REGISTRY, NAMES).trim()).toMatch(/^export default \{[^]*\};$/);
  });

  it('a form that is not known is an error', () => {
    expect(() => oneRoute('export default [];', NAMES, '/h/')).toThrow(
      /routes\.js is not of the form/,
    );
    expect(() => oneRegistry('export default {};', NAMES)).toThrow(
      /registry\.js is not of the form/,
    );
    expect(() => oneChunkName({}, '/h/')).toThrow(/no route of a diagram/);
  });
});
