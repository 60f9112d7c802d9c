import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {projectFiles} from '../../scripts/test/project-files';

const files = projectFiles();
const code = files.filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));

const MAX_LINES = 200;
const VAGUE = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.tsx?$)/i;

/** What a widget's folder may hold: wiring, view, state, look, words, lazily loaded parts, tests. */
const WIDGET_FILE = [
  /^index\.tsx?$/,
  /^[A-Z][A-Za-z0-9]*\.tsx$/,
  /^use[A-Z][A-Za-z0-9]*\.tsx?$/,
  /^[a-z][A-Za-z0-9]*\.tsx?$/,
  /^(styles|[A-Za-z]+)\.module\.css$/,
  /^[A-Za-z0-9.]+\.(test|fixture)\.tsx?$/,
];

const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('the tree', () => {
  test(`no file of code has more than ${MAX_LINES} lines`, () => {
    // A case's estimate.ts is a table of numbers with their reasons, not code to follow.
    const toFollow = code.filter((file) => !/^docs\/.*\/estimate\.ts$/.test(file));
    expect(toFollow.filter((file) => lines(file) > MAX_LINES)).toEqual([]);
  });

  test('nothing is called after nothing', () => {
    expect(files.filter((file) => VAGUE.test(file))).toEqual([]);
  });

  test("a widget's folder holds the files that it may hold", () => {
    const widgetFiles = files.filter((file) => /^src\/components\/[A-Za-z]+\//.test(file));
    const odd = widgetFiles.filter(
      (file) => !WIDGET_FILE.some((allowed) => allowed.test(path.basename(file))),
    );
    expect(odd).toEqual([]);
  });

  test('code in docs is a model and nothing else', () => {
    const inDocs = code.filter((file) => file.startsWith('docs/'));
    expect(inDocs.filter((file) => path.basename(file) !== 'estimate.ts')).toEqual([]);
  });

  test('every rule of the house style has its rule, its samples and its test', () => {
    const rules = new Set(
      files.filter((file) => /^lint\/[^/]+\//.test(file)).map((file) => path.dirname(file)),
    );
    const needed = ['rule.ts', 'bad.mdx', 'good.mdx', 'rule.test.ts'];
    const missing = [...rules].flatMap((rule) =>
      needed.map((file) => `${rule}/${file}`).filter((file) => !files.includes(file)),
    );
    expect(missing).toEqual([]);
  });
});
