import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {searchData} from '../../src/domain/search/searchData';
import {buildContentIndex} from '../content-index/build';

const NAME = 'handbook-search';
/** src/platform/search/address.ts asks for this file by name. */
const FILE = 'search-data.json';

/**
 * Makes the search index from the content index, in `npm start` and in the build alike, as a file of its
 * own with its hash in its name. Nothing of it is in any script: the browser loads it when search opens.
 */
export default function searchPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin {
  return {
    name: NAME,
    loadContent: async () => JSON.stringify(searchData(buildContentIndex(siteDir))),
    async contentLoaded({content, actions}) {
      await actions.createData(FILE, content as string);
    },
    getPathsToWatch: () =>
      ['docs/**/*.{mdx,yaml,ts}', 'static/diagrams/**/*.json'].map((glob) => `${siteDir}/${glob}`),
    configureWebpack: (_, isServer) => ({
      module: {
        rules: [
          {
            include: path.join(generatedFilesDir, NAME, 'default', FILE),
            type: 'asset/resource',
            generator: {filename: 'assets/search/[contenthash].json', emit: !isServer},
          },
        ],
      },
    }),
  };
}
