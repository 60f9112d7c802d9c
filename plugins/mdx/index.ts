import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import {pageExists} from '../content-index/read/files';
import {buildCode} from './buildCode';
import {writeKatexFiles} from './katexFiles';
import {writeMarkers} from './landing';
import {attemptHead} from './attemptHead';
import {levelHead} from './levelHead';
import {placeHead} from './placeHead';

export {mdxPlugins} from './remark';

type BundlerConfig = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/** The build side of what authors write: YAML as modules, a cache that knows what it depends on, the reader's level. */
export default function mdxPlugin({siteDir, baseUrl, siteStorage}: LoadContext): Plugin {
  const docs = path.join(siteDir, 'docs');
  const loader = (name: string) => ({loader: path.join(__dirname, name), options: {siteDir}});
  return {
    name: 'handbook-mdx',
    async loadContent() {
      writeMarkers(siteDir, (address) => pageExists(siteDir, address));
      writeKatexFiles(siteDir);
    },
    getPathsToWatch: () => [`${docs}/**/*.mdx`],
    configureWebpack: (config) => ({
      ...cacheThatKnows(config, siteDir, baseUrl),
      module: {
        rules: [
          {
            test: /\.ya?ml$/,
            include: docs,
            type: 'javascript/auto',
            use: [loader('yaml-loader.cjs')],
          },
          {test: /\.mdx$/, include: docs, enforce: 'pre', use: [loader('landing-loader.cjs')]},
        ],
      },
    }),
    injectHtmlTags: () => ({
      headTags: [levelHead, attemptHead, placeHead].map((script) => ({
        tagName: 'script',
        innerHTML: script(siteStorage.namespace),
      })),
    }),
  };
}

/**
 * Adds our code to what the persistent cache depends on, when there is such a cache. Addresses in compiled data carry the
 * base path, which the bundler does not know of: each base path has a cache of its own.
 */
function cacheThatKnows(config: BundlerConfig, siteDir: string, baseUrl: string): object {
  const {cache} = (config.experiments ?? {}) as {cache?: {version?: string}};
  if (!cache) return {};
  const version = `${cache.version ?? ''}-${baseUrl}`;
  return {experiments: {cache: {version, buildDependencies: buildCode(siteDir)}}};
}
