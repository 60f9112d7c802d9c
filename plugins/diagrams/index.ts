/** The Docusaurus side of the diagrams: see README.md in this folder. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';
import {runDiagrams, type CommandOptions} from './cli';

export {remarkDiagrams} from './remark';

export interface DiagramsOptions {
  /** The style sheet with the site's colours, relative to the site. */
  tokensFile?: string;
}

const TOKENS_FILE = 'src/css/tokens.css';

export default function diagramsPlugin({siteDir, baseUrl}: LoadContext, options: unknown): Plugin {
  const tokensFile = path.join(siteDir, (options as DiagramsOptions).tokensFile ?? TOKENS_FILE);
  const isServing = process.env.NODE_ENV === 'development';
  return {
    name: 'handbook-diagrams',
    extendCli(cli) {
      cli
        .command('diagrams [files...]')
        .option('--check', 'only say what is stale, missing or left over')
        .description('Draw new and changed Mermaid fences into static/diagrams.')
        .action(async (files: string[], given: CommandOptions) => {
          if (!(await runDiagrams({siteDir, tokensFile}, files, given))) process.exitCode = 1;
        });
    },
    getClientModules: () => [path.join(__dirname, 'drawing.css')],
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [
          {
            test: path.join(__dirname, 'drawing.js'),
            type: 'javascript/auto',
            sideEffects: false,
            use: [
              {
                loader: path.join(__dirname, 'loader.cjs'),
                options: {siteDir, baseUrl, tokensFile, isServer, isServing},
              },
            ],
          },
        ],
      },
    }),
  };
}
