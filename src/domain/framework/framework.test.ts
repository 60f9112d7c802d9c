import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {STEPS} from '../content/vocabulary';
import {FRAMEWORK_STEPS, type FrameworkStep} from './index';

const LENGTHS = [20, 35, 45, 60] as const;
const page = fs.readFileSync(path.join(__dirname, '../../../docs/framework/index.mdx'), 'utf8');

describe('the seven steps', () => {
  it.each(LENGTHS)('fill an interview of %i minutes exactly', (length) => {
    const total = FRAMEWORK_STEPS.reduce((sum, step) => sum + step.minutes[length], 0);
    expect(total).toBe(length);
  });

  it('come in the order of the vocabulary', () => {
    expect(FRAMEWORK_STEPS.map((step) => step.slug)).toEqual([...STEPS]);
  });

  it('have the same title and minutes on the framework page', () => {
    const row = ({title, slug, minutes}: FrameworkStep, n: number): string =>
      `| ${n + 1} [${title}](/framework/${slug}/) | ${LENGTHS.map((length) => minutes[length]).join(' | ')} |`;
    for (const [n, step] of FRAMEWORK_STEPS.entries()) expect(page).toContain(row(step, n));
  });
});
