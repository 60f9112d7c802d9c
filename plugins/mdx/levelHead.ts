import {headScript} from './headScript';

/**
 * The script for every page's head. `namespace` is Docusaurus's storage namespace: many sites share the
 * origin github.io, and each has its own level.
 */
export function levelHead(namespace: string): string {
  return headScript('levelHead').replace('LEVEL_KEY', `handbook.level${namespace}`);
}
