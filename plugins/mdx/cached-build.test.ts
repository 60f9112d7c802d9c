/**
 * Edits one file of each kind between two builds that share a cache, and sees the change in the pages.
 * Three real builds, about half a minute: the gate runs it in a stage of its own, with CACHED_BUILD=1.
 */
import fs from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {smallSite, type SmallSite} from './testing/smallSite';

const reference = (id: string, title: string) => `
  - id: ${id}
    type: book
    title: ${title}
    author: [{family: Doe, given: Jane}]
    issued: "2020"
    URL: https://example.org/${id}
    seen: full text
    seenOn: 2026-01-05
    claim: Something.
`;

/** Stands for a widget: shows the data that the pipeline hands to it. */
const echo = (name: string) =>
  `export function ${name}({data, model, children}) { return <div>${name}={JSON.stringify(data ?? model)}{children}</div>; }\n`;

const PAGE = `---
title: Case
---

<Quiz/>

<Cards/>

<Rubric/>

<Estimate/>

A <Term of="ctr">rate</Term> that is cited [@doe2020]. See [calibration](/building-blocks/calibration/) and
[caching](/building-blocks/caching/).

<References/>
`;

const FILES = {
  'docs/index.mdx': '---\nslug: /\ntitle: Home\n---\n\n[Case](/case-studies/visual-search/)\n',
  'docs/building-blocks/caching.mdx': '---\ntitle: Caching\n---\n\nText.\n',
  'docs/case-studies/visual-search/index.mdx': PAGE,
  'docs/case-studies/visual-search/quiz.yaml': 'questions: [{id: q, question: quiz-before}]\n',
  'docs/case-studies/visual-search/cards.yaml': 'cards: [{id: c, front: cards-before}]\n',
  'docs/case-studies/visual-search/interview.yaml': 'prompt: interview-before\n',
  'docs/case-studies/visual-search/estimate.ts':
    "import {factor} from '../../../src/factor';\nexport default {inputs: 'estimate-before', factor};\n",
  'docs/reference/references.yaml': `references:${reference('other', 'Other')}${reference('doe2020', 'title-before')}`,
  'docs/reference/glossary.yaml': 'terms: [{id: ctr, term: CTR, definition: term-before}]\n',
  'src/factor.ts': "export const factor = 'factor-before';\n",
  ...Object.fromEntries(
    ['Quiz', 'Cards', 'Rubric', 'Estimate', 'Term', 'Cite', 'References', 'Ways'].map((name) => [
      `src/components/${name}/index.tsx`,
      echo(name),
    ]),
  ),
};

const EDITED = [
  ['quiz.yaml', 'docs/case-studies/visual-search/quiz.yaml', 'quiz'],
  ['cards.yaml', 'docs/case-studies/visual-search/cards.yaml', 'cards'],
  ['interview.yaml', 'docs/case-studies/visual-search/interview.yaml', 'interview'],
  ['estimate.ts', 'docs/case-studies/visual-search/estimate.ts', 'estimate'],
  ['a module that the estimate imports', 'src/factor.ts', 'factor'],
  ['references.yaml', 'docs/reference/references.yaml', 'title'],
  ['glossary.yaml', 'docs/reference/glossary.yaml', 'term'],
] as const;

const LINK = (slug: string) => new RegExp(`<a [^>]*href="?/building-blocks/${slug}/"?`);

describe.skipIf(!process.env.CACHED_BUILD)(
  'a second build with the cache of the first (CACHED_BUILD=1)',
  () => {
    let site: SmallSite;
    let before = '';
    let after = '';
    let last = '';

    beforeAll(async () => {
      site = smallSite(FILES);
      await site.build();
      before = site.page('case-studies/visual-search');
      for (const [, file, word] of EDITED) {
        const text = fs.readFileSync(`${site.dir}/${file}`, 'utf8');
        site.write(file, text.replace(`${word}-before`, `${word}-after`));
      }
      site.write('docs/building-blocks/calibration.mdx', '---\ntitle: Calibration\n---\n\nText.\n');
      site.remove('docs/building-blocks/caching.mdx');
      await site.build();
      after = site.page('case-studies/visual-search');
      const plugin = fs.readFileSync(`${site.dir}/plugins/signature.ts`, 'utf8');
      site.write('plugins/signature.ts', plugin.replace('code-before', 'code-after'));
      await site.build();
      last = site.page('case-studies/visual-search');
    }, 300_000);

    afterAll(() => fs.rmSync(site.dir, {recursive: true, force: true}));

    it.each(EDITED)('shows an edit of %s', (_name, _file, word) => {
      expect(before).toContain(`${word}-before`);
      expect(after).toContain(`${word}-after`);
      expect(after).not.toContain(`${word}-before`);
    });

    it('turns the name of a planned page into a link when the page lands', () => {
      expect(before).not.toMatch(LINK('calibration'));
      expect(after).toMatch(LINK('calibration'));
    });

    it('turns a link back into text when a planned page goes', () => {
      expect(before).toMatch(LINK('caching'));
      expect(after).not.toMatch(LINK('caching'));
    });

    it('compiles pages again when a remark plugin changes', () => {
      expect(after).toContain('code-before');
      expect(last).toContain('code-after');
    });

    it('used the cache', () => {
      expect(fs.existsSync(`${site.dir}/node_modules/.cache/rspack`)).toBe(true);
    });

    it('carries only the references that the page cites', () => {
      expect(after).not.toContain('&quot;other&quot;');
    });
  },
);
