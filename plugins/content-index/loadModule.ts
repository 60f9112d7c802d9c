/**
 * Loads a TypeScript file of the site while Node runs, fresh each time: what it pulled in is dropped from
 * the module cache afterwards, so that the next load in `npm start` sees an edit of any file behind it.
 */
import Module from 'node:module';
import path from 'node:path';
import {register} from 'tsx/cjs/api';

const NAMESPACE = 'content-index';

/** Exports of the module at the absolute path `file`. Throws what the module throws. */
export function loadModule(file: string): Record<string, unknown> {
  const tsx = register({namespace: NAMESPACE});
  try {
    return tsx.require(file, path.join(path.dirname(file), 'index.js')) as Record<string, unknown>;
  } finally {
    tsx.unregister();
    forget();
  }
}

function forget(): void {
  const {_cache: cache} = Module as unknown as {_cache: Record<string, unknown>};
  for (const key of Object.keys(cache)) {
    if (key.endsWith(`?namespace=${NAMESPACE}`) && !key.includes('/node_modules/'))
      delete cache[key];
  }
}
