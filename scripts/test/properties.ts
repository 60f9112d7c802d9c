/**
 * `npm run test:properties [-- <runs>]`: the property tests on examples that no run has seen, and on many of them.
 * The gate draws the same examples each time, so that one commit has one verdict; this is where new ones are looked for.
 */
import {randomInt} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {projectFiles} from './project-files';
import {closingLine} from './stage';
import {runVitest} from './vitest-run';

const RUNS = 1000;

const drawsExamples = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes("from 'fast-check'");

async function main(runs: number): Promise<void> {
  if (!(runs >= 1))
    throw new Error('How many examples for each property? A whole number, 1 or more.');
  const seed = randomInt(2 ** 31);
  console.log(`PROPERTY_SEED=${seed} PROPERTY_RUNS=${runs}`);
  const count = await runVitest([...projectFiles().filter(drawsExamples), '--testTimeout=600000'], {
    PROPERTY_SEED: String(seed),
    PROPERTY_RUNS: String(runs),
  });
  console.log(closingLine(count));
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

void main(Number(process.argv[2] ?? RUNS)).catch((error: Error) => {
  console.log(error.message);
  process.exitCode = 1;
});
