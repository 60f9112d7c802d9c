import {append, type Mutation} from './mutation';

const planted = (
  breaks: string,
  file: string,
  code: string,
  stage: string,
  says: RegExp,
): Mutation => ({breaks, edits: {[file]: append(code)}, runs: {stages: [stage]}, says});

/** Code that must not pass. */
export const codeMutations: Mutation[] = [
  planted(
    'an import that climbs a layer',
    'src/domain/planted.ts',
    "export {default} from '../components/ui/Button';",
    'layers',
    /domain-imports-nothing/,
  ),
  planted(
    'a widget inside a widget',
    'src/components/Quiz/planted.ts',
    "export {default} from '@site/src/components/Checklist';",
    'layers',
    /no-widget-in-a-widget/,
  ),
  planted(
    'a clock in the domain',
    'src/domain/planted.ts',
    'export const nowMs = (): number => Date.now();',
    'code',
    /src\/domain is pure/,
  ),
  planted(
    'a type that does not fit',
    'src/domain/planted.ts',
    "export const count: number = 'one';",
    'types',
    /planted\.ts.*TS2322/,
  ),
  planted(
    'code that nobody formatted',
    'src/domain/planted.ts',
    'export const a  = "b"',
    'format',
    /planted\.ts: not formatted/,
  ),
  planted(
    'a file that nothing uses',
    'src/domain/planted.ts',
    'export const unused = 1;',
    'unused',
    /planted\.ts/,
  ),
  planted(
    'a unit test that fails',
    'src/domain/planted.test.ts',
    "import {expect, test} from 'vitest';\ntest('planted', () => expect(1).toBe(2));",
    'unit',
    /planted/,
  ),
];
