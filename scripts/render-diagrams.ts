/**
 * Draws the Mermaid fences of docs/ and blog/ into static/diagrams/.
 *
 *   npm run diagrams                    draws what is new or changed
 *   npm run diagrams -- docs/x.mdx …    only these pages
 *   npm run diagrams -- --check         fails on a stale, missing or left-over drawing; no browser
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {runDiagrams} from '../plugins/diagrams/cli';

const siteDir = path.resolve(__dirname, '..');
const site = {siteDir, tokensFile: path.join(siteDir, 'src/css/tokens.css')};

async function main(): Promise<void> {
  const options = {check: {type: 'boolean', default: false}} as const;
  const {values, positionals} = parseArgs({allowPositionals: true, options});
  if (!(await runDiagrams(site, positionals, values))) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
