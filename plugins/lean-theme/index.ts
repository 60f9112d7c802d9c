import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

const stub = (name: string): string => path.join(__dirname, name);

/** Files of Docusaurus's own client, by how they are imported there, and what stands for them. */
const CORE = {prefetch: 'noPrefetch.js', BaseUrlIssueBanner: 'nothing.js'};

/**
 * Leaves out of Docusaurus what no page of this handbook uses.
 * prism-react-renderer: 30 KB compressed in every page for the highlighting that src/theme/CodeBlock does without.
 * prefetch, tslib, lists of all pages: see noPrefetch.js, tslib.js, leanData.cjs.
 */
export default function leanTheme({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'handbook-lean-theme',
    configureWebpack: (_config, isServer, {currentBundler}) => ({
      resolve: {
        alias: {
          'prism-react-renderer': stub('noHighlighter.js'),
          nprogress: stub('nothing.js'),
          ...(isServer ? {} : {tslib: stub('tslib.js')}),
        },
      },
      module: {
        rules: [
          {
            test: /(globalData|[\\/]docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+)\.json$/,
            include: generatedFilesDir,
            enforce: 'pre',
            use: [stub('leanData.cjs')],
          },
        ],
      },
      plugins: [
        ...Object.entries(CORE).map(
          ([request, file]) =>
            new currentBundler.instance.NormalModuleReplacementPlugin(
              new RegExp(`^\\./${request}$`),
              (resource: {context: string; request: string}) => {
                if (/core[\\/]lib[\\/]client$/.test(resource.context))
                  resource.request = stub(file);
              },
            ),
        ),
      ],
    }),
  };
}
