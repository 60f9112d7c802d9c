import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runCommand} from './command';
import type {Count} from './stage';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {status: string; assertionResults: unknown[]}[];
}

/** A file that broke before its first test has no failed test: it counts as one. */
function countReport({numPassedTests, numFailedTests, testResults}: Report): Count {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {passed: numPassedTests, failed: numFailedTests + broken.length};
}

/** Runs Vitest with its own report, prints what it said if anything failed, and counts its tests. */
export async function runVitest(
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitest-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const outcome = await runCommand(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      {cwd, env: {NO_COLOR: '1', ...env}},
    );
    if (outcome.code !== 0) console.log(outcome.output.trimEnd());
    const count = countReport(JSON.parse(readFileSync(file, 'utf8')) as Report);
    const unnamed = outcome.code !== 0 && count.failed === 0;
    return unnamed ? {...count, failed: 1} : count;
  } catch (error) {
    console.log(String(error));
    return {passed: 0, failed: 1};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
