import path from 'node:path';

import type {Plugin} from '@docusaurus/types';

/**
 * Leaves out of the classic theme what no page of this handbook uses.
 * prism-react-renderer: 30 KB compressed in every page for the highlighting that src/theme/CodeBlock does without.
 */
export default function leanTheme(): Plugin {
  return {
    name: 'handbook-lean-theme',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer': path.join(__dirname, 'noHighlighter.js')}},
    }),
  };
}
