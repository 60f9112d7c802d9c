import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import {NAMES, SUPPLIES} from '../../src/components/names';

export {markStatic} from './markStatic';

/** Name of a component → what readers get of it. */
const published = Object.fromEntries(
  Object.entries(NAMES).flatMap(([name, entry]) =>
    entry.published ? [[name, entry.published]] : [],
  ),
);

/** Name of imported data → names of the components that read it. */
const readers = Object.fromEntries(
  Object.entries(SUPPLIES).flatMap(([supply, {...given}]) =>
    'local' in given ? [[given.local, readersOf(supply)]] : [],
  ),
);

function readersOf(supply: string): string[] {
  return Object.keys(NAMES).filter((name) =>
    (NAMES[name]?.adds as readonly string[] | undefined)?.includes(supply),
  );
}

function targetOf(isServer: boolean): 'server' | 'browser' | 'preview' {
  if (process.env.NODE_ENV !== 'production') return 'preview';
  return isServer ? 'server' : 'browser';
}

/** The script for every page's head, without its comments. */
function earlyPresses(): string {
  const source = fs.readFileSync(path.join(__dirname, 'earlyPresses.browser.js'), 'utf8');
  return source.replace(/\/\*\*[\s\S]*?\*\//g, '').trim();
}

/** Keeps the words of a page out of its JavaScript: see README.md in this folder. */
export default function staticProse({siteDir}: LoadContext): Plugin {
  return {
    name: 'handbook-static-prose',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: earlyPresses()}]}),
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            include: path.join(siteDir, 'docs'),
            enforce: 'post',
            use: [
              {
                loader: path.join(__dirname, 'proseLoader.cjs'),
                options: {target: targetOf(isServer), siteDir, published, readers},
              },
            ],
          },
        ],
      },
    }),
  };
}
