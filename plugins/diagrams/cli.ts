/** The command of the plugin, for `docusaurus diagrams` and for a script of the site. */
import path from 'node:path';
import {checkDiagrams, drawDiagrams, type Site} from './command';
import {formatComplaint} from './rules';

export interface CommandOptions {
  /** Only say what is stale, missing or left over; needs no browser. */
  check?: boolean;
}

/**
 * Draws new and changed fences and says what it did.
 * @param files only these pages, as given on a command line; all when empty
 * @returns whether nothing is wrong
 */
export async function runDiagrams(
  site: Site,
  files: readonly string[],
  {check = false}: CommandOptions,
): Promise<boolean> {
  const pages = files.map((file) => path.relative(site.siteDir, path.resolve(file)));
  const outcome = check ? checkDiagrams(site) : await drawDiagrams(site, pages);
  for (const file of outcome.removed) console.log(`removed ${file}`);
  for (const complaint of outcome.complaints) console.error(formatComplaint(complaint));
  const {drawn, fresh, complaints} = outcome;
  console.log(`diagrams: ${drawn} drawn, ${fresh} already fresh, ${complaints.length} problems`);
  return complaints.length === 0;
}
