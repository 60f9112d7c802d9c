/** The whiteboard of the mock interview, self-hosted and silent. See README.md. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {cpSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const PACKAGE = '@excalidraw/excalidraw';
const SERVED_AT = 'whiteboard';

/** Parts of the package's menus that use more of tslib than plugins/lean-theme leaves of it. */
const NEEDS_TSLIB =
  /node_modules[\\/](use-sidecar|use-callback-ref|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|aria-hidden)[\\/]/;

const tslib = (siteDir: string): string =>
  path.join(path.dirname(createRequire(`${siteDir}/`).resolve('tslib')), 'tslib.es6.mjs');

export default function whiteboard({siteDir, baseUrl}: LoadContext): Plugin {
  const files = path.dirname(createRequire(`${siteDir}/`).resolve(PACKAGE));
  return {
    name: 'handbook-whiteboard',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          '@excalidraw/mermaid-to-excalidraw': path.join(__dirname, 'noMermaid.js'),
          ...(isServer ? {[`${PACKAGE}$`]: false as const} : {}),
        },
      },
      module: {
        rules: [
          {include: files, resolve: {fullySpecified: false}},
          {include: NEEDS_TSLIB, resolve: {alias: {tslib: tslib(siteDir)}}},
          {include: files, test: /\.js$/, use: [path.join(__dirname, 'slim.cjs')]},
        ],
      },
      devServer: {static: [{directory: files, publicPath: `${baseUrl}${SERVED_AT}`}]},
    }),
    async postBuild({outDir}) {
      const to = path.join(outDir, SERVED_AT);
      cpSync(path.join(files, 'fonts'), path.join(to, 'fonts'), {recursive: true});
      cpSync(path.join(files, 'index.css'), path.join(to, 'index.css'));
    },
  };
}
