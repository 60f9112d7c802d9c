/**
 * The cases that can be rehearsed: a list that the page of mock interviews reads, and each case as a file of
 * its own, with its hash in its name, that the browser fetches when somebody begins. See README.md.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';

import {mockCases, mockEntry} from '../../src/domain/mock/cases';
import type {MockCase} from '../../src/domain/mock/types';
import {buildContentIndex} from '../content-index/build';
import {addressesModule, fileOf} from './addressesModule';

const NAME = 'mock-interviews';

/** The styles of a session in a file of their own, which is loaded with its code and by no other page. */
const STYLES_APART = {
  name: 'mock-interview',
  type: 'css/mini-extract',
  test: /[\\/]MockInterview[\\/]((session|feedback|pair|board)[\\/]|(clock|score)\.module)/,
  chunks: 'all' as const,
  enforce: true,
  priority: 100,
};

export default function mockInterviews({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const data = path.join(generatedFilesDir, NAME, 'default');
  return {
    name: NAME,
    loadContent: async () => mockCases(buildContentIndex(siteDir)),
    async contentLoaded({content, actions: {createData}}) {
      const cases = content as MockCase[];
      await createData('cases.json', cases.map(mockEntry));
      for (const one of cases) await createData(fileOf(one.page), one);
      await createData('addresses.js', addressesModule(cases.map(({page}) => page)));
    },
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{mdx,yaml,ts}`],
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {mock: STYLES_APART}}}}),
      module: {
        rules: [
          {
            test: (file: string) => file.startsWith(data) && /[\\/]case--[^\\/]*\.json$/.test(file),
            type: 'asset/resource',
            generator: {filename: 'assets/mock/[contenthash].json', emit: !isServer},
          },
        ],
      },
    }),
  };
}
