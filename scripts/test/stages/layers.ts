import {existsSync} from 'node:fs';
import {runCommand, tell} from '../command';
import type {Count, Stage} from '../stage';

const FOLDERS = ['src', 'docs', 'plugins', 'lint', 'scripts', 'bench', 'tests'];

interface Cruise {
  summary: {
    totalCruised: number;
    violations: {from: string; to: string; comment?: string; rule: {name: string}}[];
  };
}

/** Cruises the tree at `root` with the rules of .dependency-cruiser.cjs and names each broken wall. */
export async function cruiseLayers(root = process.cwd()): Promise<Count> {
  const folders = FOLDERS.filter((folder) => existsSync(`${root}/${folder}`));
  const outcome = await runCommand(
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    {cwd: root},
  );
  if (!outcome.stdout.startsWith('{')) {
    tell({...outcome, code: 1});
    return {passed: 0, failed: 1};
  }
  const {summary} = JSON.parse(outcome.stdout) as Cruise;
  for (const {from, to, rule, comment} of summary.violations)
    console.log(`${from} → ${to}: ${rule.name}${comment ? ` (${comment})` : ''}`);
  const failed = summary.violations.length;
  return {passed: Math.max(0, summary.totalCruised - failed), failed};
}

export const layers: Stage = {
  name: 'layers',
  holds: 'dependency-cruiser: arrows between folders point one way',
  run: () => cruiseLayers(),
};
