/**
 * The inner loop: `npm run test:changed` checks what differs from the last commit, without a browser.
 * It is quick, not complete: the gate is `npm test`.
 */
import {existsSync} from 'node:fs';
import {runCommand, tell} from './command';
import {closingLine, one, sum, type Count} from './stage';
import {layers} from './stages/layers';
import {prose} from './stages/prose';
import {types} from './stages/types';
import {runVitest} from './vitest-run';

const CODE = /\.(tsx?|mjs|cjs)$/;
const WORDS = /\.(mdx?|yaml)$/;

async function changedFiles(): Promise<string[]> {
  const {stdout, code, output} = await runCommand('git', ['status', '--porcelain', '-uall', '-z']);
  if (code !== 0) throw new Error(output);
  return stdout
    .split('\0')
    .map((line) => line.slice(3))
    .filter((file) => file !== '' && existsSync(file));
}

async function check(name: string, program: string, args: string[]): Promise<Count> {
  const outcome = await runCommand(program, args);
  if (outcome.code !== 0) console.log(`── ${name}`);
  tell(outcome);
  return one(outcome.code === 0);
}

async function checkCode(files: string[]): Promise<Count[]> {
  if (files.length === 0) return [];
  return [
    await check('code', 'eslint', ['--cache', '--cache-location', '.cache/eslint/', ...files]),
    await types.run(),
    await layers.run(),
  ];
}

async function checkWords(files: string[]): Promise<Count[]> {
  if (files.length === 0) return [];
  return [await prose.run(), await check('spelling', 'cspell', ['--no-progress', ...files])];
}

async function main(): Promise<void> {
  const files = await changedFiles();
  const formatted = ['--check', '--ignore-unknown', '--log-level', 'warn', ...files];
  const total = sum([
    ...(files.length > 0 ? [await check('format', 'prettier', formatted)] : []),
    ...(await checkCode(files.filter((file) => CODE.test(file)))),
    ...(await checkWords(files.filter((file) => WORDS.test(file)))),
    await runVitest(['--changed', '--passWithNoTests']),
  ]);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

void main().catch((error: Error) => {
  console.log(error.message);
  process.exitCode = 1;
});
