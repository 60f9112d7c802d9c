/**
 * What the page of flashcards needs: a list of what there is, and the texts of each page as a file of its own, with its
 * hash in its name, that the browser fetches when it is needed. See README.md.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';

import type {ContentIndex} from '../../src/domain/content/types';
import {deckPages} from '../../src/domain/review/decks';
import {buildContentIndex} from '../content-index/build';
import {addressesModule, fileOf} from '../mock-interviews/addressesModule';

const NAME = 'practice-decks';

/** The styles of a sitting in a file of their own, which is loaded with its code and by no other page. */
const STYLES_APART = {
  name: 'practice-sitting',
  type: 'css/mini-extract',
  test: /[\\/](Review|Drills)[\\/]sitting[\\/]/,
  chunks: 'all' as const,
  enforce: true,
  priority: 100,
};

export default function practiceDecks({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const data = path.join(generatedFilesDir, NAME, 'default');
  return {
    name: NAME,
    loadContent: async () => buildContentIndex(siteDir),
    async contentLoaded({content, actions: {createData}}) {
      const index = content as ContentIndex;
      const decks = deckPages(index);
      await createData('decks.json', decks);
      for (const {page} of decks) {
        const cards = index.pages.find(({id}) => id === page)?.cards?.cards ?? [];
        await createData(fileOf(page, 'cards'), cards);
      }
      const pages = decks.map(({page}) => page);
      await createData('cardAddresses.js', addressesModule(pages, 'cards'));
    },
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{mdx,yaml,ts}`],
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {sitting: STYLES_APART}}}}),
      module: {
        rules: [
          {
            test: (file: string) => file.startsWith(data) && /[\\/]\w+--[^\\/]*\.json$/.test(file),
            type: 'asset/resource',
            generator: {filename: 'assets/practice/[contenthash].json', emit: !isServer},
          },
        ],
      },
    }),
  };
}
