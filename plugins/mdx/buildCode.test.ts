import path from 'node:path';
import {expect, it} from 'vitest';

import {buildCode} from './buildCode';

it('names the plugins, what they load by path, and the packages; no tests, no pages', () => {
  const root = path.resolve(__dirname, '../..');
  const files = buildCode(root).map((file) => path.relative(root, file));
  expect(files).toEqual(
    expect.arrayContaining([
      'plugins/mdx/yaml-loader.cjs',
      'plugins/mdx/citations.ts',
      'src/domain/citation/reference.ts',
      'src/components/names.ts',
      'package-lock.json',
    ]),
  );
  expect(files.filter((file) => /\.test\.ts$|^docs/.test(file))).toEqual([]);
});
