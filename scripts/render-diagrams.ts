/**
 * Draws the Mermaid fences of docs/ and blog/ into static/diagrams/.
 *
 *   npm run diagrams                    draws what is new or changed
 *   npm run diagrams -- docs/x.mdx …    only these pages
 *   npm run diagrams -- --check         fails on a stale, missing or left-over drawing; no browser
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {checkDiagrams, drawDiagrams} from '../plugins/diagrams/command';
import {formatComplaint} from '../plugins/diagrams/rules';

const siteDir = path.resolve(__dirname, '..');
const site = {siteDir, tokensFile: path.join(siteDir, 'src/css/tokens.css')};

async function main(): Promise<void> {
  const options = {check: {type: 'boolean', default: false}} as const;
  const {values, positionals} = parseArgs({allowPositionals: true, options});
  const files = positionals.map((file) => path.relative(siteDir, path.resolve(file)));
  const outcome = values.check ? checkDiagrams(site) : await drawDiagrams(site, files);
  for (const file of outcome.removed) console.log(`removed ${file}`);
  for (const complaint of outcome.complaints) console.error(formatComplaint(complaint));
  const {drawn, fresh, complaints} = outcome;
  console.log(`diagrams: ${drawn} drawn, ${fresh} already fresh, ${complaints.length} problems`);
  if (complaints.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
