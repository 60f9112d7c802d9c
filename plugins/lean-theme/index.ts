import path from 'node:path';

import type {Plugin} from '@docusaurus/types';

const stub = (name: string): string => path.join(__dirname, name);

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
          ...(isServer ? {} : {tslib: stub('tslib.js')}),
        },
      },
      plugins: [
        new currentBundler.instance.NormalModuleReplacementPlugin(
          /^\.\/prefetch$/,
          (resource: {context: string; request: string}) => {
            if (/core[\\/]lib[\\/]client$/.test(resource.context))
              resource.request = stub('noPrefetch.js');
          },
        ),
      ],
    }),
  };
}
