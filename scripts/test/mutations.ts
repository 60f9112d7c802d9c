/**
 * npm run test:mutations: does the gate notice? Breaks a copy of the project in each way that
 * matters, runs the part that is meant to notice, and fails unless it does and says why.
 *   npm run test:mutations -- link figure     only those whose name has one of these words
 */
import {rmSync} from 'node:fs';
import {runCommand, type Outcome} from './command';
import {codeMutations} from './mutations/code';
import {copyProject, edit} from './mutations/copy';
import type {Mutation} from './mutations/mutation';
import {pageMutations} from './mutations/page';
import {wordMutations} from './mutations/words';
import {closingLine} from './stage';

// Pages first: they break the site that the whole copy built, and the others build it anew.
const MUTATIONS = [...pageMutations, ...wordMutations, ...codeMutations];

const runGate = (root: string, stages: string[]): Promise<Outcome> =>
  runCommand('tsx', ['scripts/test/all.ts', ...stages], {cwd: root});

const runSpec = (root: string, spec: string, only: string): Promise<Outcome> =>
  runCommand('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', spec, '-t', only], {
    cwd: root,
    env: {NO_COLOR: '1'},
  });

/** What is wrong with the gate's answer to a mutation; undefined when it noticed and said why. */
async function unnoticed(root: string, {edits, runs, says}: Mutation): Promise<string | undefined> {
  const undo = edit(root, edits);
  try {
    const {code, output} = await ('stages' in runs
      ? runGate(root, runs.stages)
      : runSpec(root, runs.spec, runs.only));
    if (code === 0) return 'the gate let it pass';
    return says.test(output) ? undefined : `the gate failed without saying ${says}:\n${output}`;
  } finally {
    undo();
  }
}

/** The copy must pass before it is broken, or a mutation would prove nothing. */
async function checkWhole(root: string, mutations: Mutation[]): Promise<boolean> {
  const stages = mutations.flatMap(({runs}) => ('stages' in runs ? runs.stages : ['site']));
  const {code, output} = await runGate(root, [...new Set(stages)]);
  console.log(code === 0 ? 'the unbroken copy passes' : `the unbroken copy fails:\n${output}`);
  return code === 0;
}

async function main(words: string[]): Promise<void> {
  const chosen = MUTATIONS.filter(
    ({breaks}) => words.length === 0 || words.some((word) => breaks.includes(word)),
  );
  const root = copyProject();
  const count = {passed: 0, failed: 0};
  try {
    count[(await checkWhole(root, chosen)) ? 'passed' : 'failed'] += 1;
    for (const mutation of chosen) {
      const wrong = await unnoticed(root, mutation).catch((error: Error) => error.message);
      console.log(`${wrong === undefined ? 'noticed' : 'MISSED '} ${mutation.breaks}`);
      if (wrong !== undefined) console.log(wrong);
      count[wrong === undefined ? 'passed' : 'failed'] += 1;
    }
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
  console.log(closingLine(count));
  process.exitCode = count.failed === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).catch((error: Error) => {
  console.log(error.stack);
  process.exitCode = 1;
});
