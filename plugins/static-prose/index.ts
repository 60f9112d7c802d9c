import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

export {markStatic} from './markStatic';

/** Keeps the words of a page out of its JavaScript: see README.md in this folder. */
export default function staticProse({siteDir}: LoadContext): Plugin {
  return {
    name: 'handbook-static-prose',
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            include: path.join(siteDir, 'docs'),
            enforce: 'post',
            use: [
              {
                loader: path.join(__dirname, 'proseLoader.cjs'),
                options: {
                  keepWords: isServer || process.env.NODE_ENV !== 'production',
                  inBrowser: !isServer,
                },
              },
            ],
          },
        ],
      },
    }),
  };
}
