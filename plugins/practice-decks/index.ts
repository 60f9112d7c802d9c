/**
 * What the pages of flashcards and drills need: a list of what there is, and the texts of each page as a file of its own, with its
 * hash in its name, that the browser fetches when it is needed. See README.md.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';

import type {ContentIndex} from '../../src/domain/content/types';
import {drillPages} from '../../src/domain/drill/pages';
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
      const {pages} = content as ContentIndex;
      const decks = deckPages({pages});
      const quizzes = drillPages({pages});
      await createData('decks.json', decks);
      await createData('quizzes.json', quizzes);
      for (const {id, cards, quiz} of pages) {
        if (cards) await createData(fileOf(id, 'cards'), cards.cards);
        if (quiz) await createData(fileOf(id, 'quiz'), quiz.questions);
      }
      await createData('cardAddresses.js', addressesModule(decks.map(nameOf), 'cards'));
      await createData('quizAddresses.js', addressesModule(quizzes.map(nameOf), 'quiz'));
    },
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{mdx,yaml,ts}`],
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {sitting: STYLES_APART}}}}),
      module: {
        rules: [
          {
            // SQLite for Anki packages: a file of this site, fetched when a package is asked for.
            test: /sql-wasm-browser\.wasm$/,
            type: 'asset/resource',
            generator: {filename: 'assets/practice/[contenthash].wasm', emit: !isServer},
          },
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

function nameOf({page}: {page: string}): string {
  return page;
}
