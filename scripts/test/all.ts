/**
 * The gate. `npm test` runs every part; `npm test -- lint types` runs some.
 * A part that fails does not stop the others: one run tells everything that is wrong.
 */
import {closingLine, one, sum, type Count, type Stage} from './stage';
import {chooseStages, stages} from './stages';

async function runStage(stage: Stage): Promise<Count> {
  const startMs = performance.now();
  const count = await stage.run().catch((error: unknown) => {
    console.log(error);
    return one(false);
  });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  const verdict = count.failed === 0 ? 'holds' : 'BROKEN';
  console.log(
    `${stage.name.padEnd(9)} ${verdict.padEnd(6)} ${count.passed} ok, ${count.failed} broken, ${seconds} s`,
  );
  return count;
}

async function main(words: string[]): Promise<void> {
  if (words.includes('--help')) {
    for (const {name, holds} of stages) console.log(`${name.padEnd(9)} ${holds}`);
    return;
  }
  const counts: Count[] = [];
  for (const stage of chooseStages(words)) counts.push(await runStage(stage));
  const total = sum(counts);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

void main(process.argv.slice(2)).catch((error: Error) => {
  console.log(error.message);
  process.exitCode = 1;
});
