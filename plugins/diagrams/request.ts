/** How a page asks for a drawing: an import that loader.cjs answers. */
import path from 'node:path';
import type {Fence} from './fences';
import {sourceHash} from './fingerprint';

/** An existing file that the bundler can resolve; its loader reads the drawing that the query names. */
const MODULE = path.join(__dirname, 'drawing.js');

/** The import's target. The default export is `DrawingData` of load.ts. */
export function drawingRequest({page, id, file, line, source}: Fence): string {
  const query = new URLSearchParams({
    page,
    id: id ?? '',
    at: `${file}:${line}`,
    source: sourceHash(source),
  });
  return `${MODULE}?${query}`;
}
