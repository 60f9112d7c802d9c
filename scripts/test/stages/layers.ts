import {existsSync} from 'node:fs';
import {runCommand} from '../command';
import type {Stage} from '../stage';

const FOLDERS = ['src', 'docs', 'plugins', 'lint', 'scripts', 'bench', 'tests'];

interface Summary {
  totalCruised: number;
  violations: {from: string; to: string; comment?: string; rule: {name: string}}[];
}

/**
 * Every import of the tree at `root` that runs into a wall of .dependency-cruiser.cjs.
 * @throws Error with what the tool said, when it could not read the tree
 */
export async function findViolations(root: string): Promise<Summary> {
  const folders = FOLDERS.filter((folder) => existsSync(`${root}/${folder}`));
  const {stdout, output} = await runCommand(
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    {cwd: root},
  );
  if (!stdout.startsWith('{')) throw new Error(output);
  return (JSON.parse(stdout) as {summary: Summary}).summary;
}

export const layers: Stage = {
  name: 'layers',
  holds: 'dependency-cruiser: arrows between folders point one way',
  async run() {
    const {totalCruised, violations} = await findViolations(process.cwd());
    for (const {from, to, rule} of violations) console.log(`${from} → ${to}: ${rule.name}`);
    return {passed: totalCruised - violations.length, failed: violations.length};
  },
};
