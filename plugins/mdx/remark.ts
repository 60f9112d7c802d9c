import path from 'node:path';
import remarkMath from 'remark-math';

import {pageExists} from '../content-index/read/files';
import {attempts} from './attempts';
import {citations} from './citations';
import {dialogue} from './dialogue';
import {levels} from './levels';
import {math} from './math';
import {NOTE_KINDS, notes} from './notes';
import {plannedLinks} from './plannedLinks';
import {tables} from './tables';
import {taskItems} from './taskItems';
import {ways} from './ways';
import {widgetImports} from './widgetImports';

type RemarkPlugin = unknown;

export interface MdxPluginsOptions {
  /** Plugins that write widgets too, such as the one for diagrams; they run before the imports are added. */
  before?: RemarkPlugin[];
}

/**
 * Options of the docs plugin: what authors may write. The order matters in three places only: planned links
 * come before anything that reads links, attempts after all that looks for headings at the top of the tree, and the imports
 * last, when all widgets are named.
 */
export function mdxPlugins(siteDir: string, {before = []}: MdxPluginsOptions = {}) {
  const site = path.resolve(siteDir);
  return {
    beforeDefaultRemarkPlugins: [],
    remarkPlugins: [
      remarkMath,
      [plannedLinks, {pageExists: (address: string) => pageExists(site, address)}],
      citations,
      notes,
      levels,
      taskItems,
      dialogue,
      ...before,
      math,
      tables,
      [ways, {siteDir: site}],
      [attempts, {siteDir: site}],
      [widgetImports, {siteDir: site}],
    ],
    rehypePlugins: [],
    admonitions: {keywords: NOTE_KINDS, extendDefaults: false},
  };
}
