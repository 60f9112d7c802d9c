/**
 * Docusaurus puts a route's address and the names of its chunks into the script that every page loads: 190 bytes
 * for each diagram, compressed. In the browser's build one route therefore stands for the pages of all diagrams;
 * such a page finds its data in its own HTML (src/theme/DiagramPage). The server's build keeps a route for each.
 *
 * These functions change what Docusaurus generates, as text. Each throws when it finds nothing to change, so that a
 * new version of Docusaurus cannot undo this unseen.
 */

/** `routesChunkNames.json`: "path-hash" to the names of the chunks of the route's component, context and props. */
export type ChunkNames = Record<string, {__comp?: string; diagram?: string; of?: string}>;

/** Only a page of the library has these two props. */
function ownKeys(names: ChunkNames): string[] {
  const keys = Object.keys(names).filter((key) => names[key]?.diagram && names[key].of);
  if (keys.length === 0) throw new Error('Docusaurus generated no route of a diagram');
  return keys;
}

/** Address of the route that stands for all, in the pattern language of React Router. */
export function onePath(baseUrl: string): string {
  return `${baseUrl}diagrams/:place(.+)`;
}

const HASH = 'one';

export function oneChunkName(names: ChunkNames, baseUrl: string): ChunkNames {
  const own = new Set(ownKeys(names));
  const [first = ''] = own;
  const {diagram: _diagram, of: _of, ...rest} = names[first]!;
  const others = Object.entries(names).filter(([key]) => !own.has(key));
  return {...Object.fromEntries(others), [`${onePath(baseUrl)}-${HASH}`]: rest};
}

const CHUNK = /\s*"(\w+)": \[\(\) => import\(.*?"\)\],/g;

/** Without the chunks of data: they are not even built. */
export function oneRegistry(code: string, names: ChunkNames): string {
  const data = new Set(ownKeys(names).flatMap((key) => [names[key]?.diagram, names[key]?.of]));
  let dropped = 0;
  const kept = code.replace(CHUNK, (chunk, name: string) => {
    if (!data.has(name)) return chunk;
    dropped += 1;
    return '';
  });
  if (dropped !== data.size) throw unknownForm('registry.js');
  return kept;
}

const ENTRY =
  /\{\s*path: '([^']+)',\s*component: ComponentCreator\('[^']+', '(\w+)'\),\s*exact: true\s*\},?\s*/g;

/** The one route comes before those that match by their beginning, and after all that match exactly. */
export function oneRoute(code: string, names: ChunkNames, baseUrl: string): string {
  const own = new Set(ownKeys(names));
  let dropped = 0;
  const kept = code.replace(ENTRY, (entry, path: string, hash: string) => {
    if (!own.has(`${path}-${hash}`)) return entry;
    dropped += 1;
    return '';
  });
  if (dropped !== own.size || !kept.includes('export default [')) throw unknownForm('routes.js');
  const path = JSON.stringify(onePath(baseUrl));
  return `${kept.replace('export default [', 'const routes = [')}
const place = routes.findIndex((route) => route.routes || route.path === '*');
routes.splice(place, 0, {path: ${path}, component: ComponentCreator(${path}, '${HASH}'), exact: true});
export default routes;
`;
}

function unknownForm(file: string): Error {
  return new Error(`${file} is not of the form that plugins/diagram-library/oneRoute.ts knows`);
}
