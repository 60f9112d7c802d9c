import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findViolations} from '../../scripts/test/stages/layers';

/** One import that no one may write, and the wall that it runs into. */
const PLANTED: [file: string, imports: string, wall: string][] = [
  ['src/domain/planted.ts', '../platform/target', 'domain-imports-nothing'],
  ['src/domain/react.ts', 'react', 'domain-is-pure'],
  ['src/domain/disk.ts', 'node:fs', 'domain-needs-no-node'],
  ['src/platform/planted.ts', '@site/src/components/Target', 'platform-imports-domain-only'],
  ['src/components/Planted/index.ts', '../../theme/target', 'components-do-not-climb'],
  ['src/components/Planted/other.ts', '@site/src/components/Target', 'no-widget-in-a-widget'],
  ['src/components/figures/Planted/index.ts', '../Target', 'no-figure-in-a-figure'],
  ['src/components/ui/Planted/index.ts', '../../Target', 'ui-is-shared-by-all'],
  ['src/pages/planted.ts', '../../plugins/target', 'site-stands-without-its-tools'],
  ['docs/planted/estimate.ts', '../../src/platform/target', 'docs-import-domain-only'],
  ['plugins/planted.ts', '../src/components/Target', 'tools-use-domain-only'],
  ['plugins/diagrams/planted.ts', '../target', 'diagrams-stand-alone'],
  ['scripts/planted.ts', '../tests/target', 'nothing-imports-tests'],
  ['src/domain/circle.ts', './circleBack', 'no-circle'],
];

const TARGETS = [
  'src/platform/target.ts',
  'src/components/Target/index.ts',
  'src/components/figures/Target/index.ts',
  'src/theme/target.ts',
  'plugins/target.ts',
  'tests/target.ts',
];

let root = '';

function plant(file: string, code: string): void {
  mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
  writeFileSync(path.join(root, file), code);
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'walls-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, path.join(root, file));
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  for (const file of TARGETS) plant(file, 'export const target = 1;\n');
  plant('src/domain/circleBack.ts', "export * from './circle';\n");
  for (const [file, from] of PLANTED) plant(file, `import '${from}';\nexport const planted = 1;\n`);
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('the walls between the layers', () => {
  test('stop every import that climbs', async () => {
    const {violations} = await findViolations(root);
    const found = violations.map(({from, rule}) => `${from}: ${rule.name}`);
    expect(found).toEqual(
      expect.arrayContaining(PLANTED.map(([file, , wall]) => `${file}: ${wall}`)),
    );
  }, 60_000);

  test('stand in the tree as it is', async () => {
    const {violations} = await findViolations(process.cwd());
    expect(violations.map(({from, to, rule}) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  }, 60_000);
});
