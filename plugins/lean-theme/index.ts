import path from 'node:path';

import type {Plugin} from '@docusaurus/types';

const stub = (name: string): string => path.join(__dirname, name);

/** Files of Docusaurus's own client, by how they are imported there, and what stands for them. */
const CORE = {prefetch: 'noPrefetch.js', BaseUrlIssueBanner: 'nothing.js'};

/**
 * Leaves out of Docusaurus what no page of this handbook uses.
 * prism-react-renderer: 30 KB compressed in every page for the highlighting that src/theme/CodeBlock does without.
 * prefetch, tslib: see noPrefetch.js, tslib.js.
 */
export default function leanTheme(): Plugin {
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
