/** The whole door on a small site in which much is wrong: one list, with everything in it, each once. */
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, expect, it, vi} from 'vitest';
import contentIndexPlugin from '../../plugins/content-index';

const CASE = 'docs/case-studies/visual-search/index.mdx';
const DRILL = 'docs/practice/drill';

/** What is told of each, without what to do about it: that is tested beside each check. */
const EXPECTED = [
  `${CASE}:2 description: missing`,
  `${CASE}:4 descripton: unknown key`,
  `${CASE}:14 difficulty: found 7`,
  `${CASE}:19 link /building-blocks/emdeddings/: no page stands there and none is planned (did you mean "building-blocks/embeddings"?)`,
  'docs/ids.lock:2 section practice/drill dat: the id was published and is gone (did you mean "data"?)',
  'docs/ids.lock:4 entry: found "heading practice/drill data"',
  'docs/practice/bare.mdx:1 front matter: missing',
  `${DRILL}/card.yaml file: nothing reads it (did you mean "cards.yaml"?)`,
  `${DRILL}/index.mdx:2 kind: found "reference" in docs/practice/`,
  `${DRILL}/index.mdx:5 needs[0]: no page is named "calibration"`,
  `${DRILL}/index.mdx:11 <Term of="calibrated">: the glossary has no such id (did you mean "calibration"?)`,
  `${DRILL}/index.mdx:11 <Valeu>: pages have no such widget (did you mean "Value"?)`,
  `${DRILL}/index.mdx:11 link #cost: ${DRILL}/index.mdx has no id "cost"`,
  `${DRILL}/index.mdx:13 section data: the id stands at line 9 already`,
  `${DRILL}/index.mdx:15 diagram flow uses peakQps: the page has no estimate.ts`,
  `${DRILL}/index.mdx:23 <Level>: found at="principal"`,
  `${DRILL}/interview.yaml:3 phases minutes.45: they sum to 44`,
  `${DRILL}/interview.yaml:11 probes[0].phase: no phase is named "clarfy" (did you mean "clarify"?)`,
  `${DRILL}/quiz.yaml:6 questions[0].section: ${DRILL}/index.mdx has no section "dota" (did you mean "data"?)`,
  `${DRILL}/quiz.yaml:8 questions[0].options: found one option`,
  `${DRILL}/quiz.yaml:10 id one-option: the id stands at line 2 already`,
  `${DRILL}/quiz.yaml:16 questions[1].items: found 2 items`,
  'docs/practice/no-day.mdx:5 reviewed: found "2026-02-31"',
  'docs/practice/starred/cards.yaml:3 cards[1].<<: found *whole, which YAML reads as an alias',
  'docs/practice/starred/index.mdx:4 description: found *which*, which YAML reads as an alias',
  'docs/practice/tomorrow.mdx:5 reviewed: found 2999-01-01, which is still to come',
  'docs/practice/tomorrow.mdx:8 <Review>: it has no attribute only',
  expect.stringMatching(/^docs\/practice\/unclosed\.mdx:8 MDX: Unexpected character `1`/),
  `docs/reference/glossary.yaml:5 link /practice/drill/#calibration: ${DRILL}/index.mdx has no id "calibration"`,
  'docs/reference/references.yaml:3 references[0].type: found "paper"',
  'docs/reference/references.yaml:6 references[0].issued: found 2014',
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const plugin = () =>
  contentIndexPlugin({siteDir: path.join(__dirname, 'broken-site')} as LoadContext);

it('a build stops with every problem of the site', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const error = await Promise.resolve(plugin().loadContent?.()).catch((thrown: unknown) => thrown);
  const [title, ...lines] = (error as Error).message.split('\n');
  expect(title).toBe(`${EXPECTED.length} problems in the content:`);
  expect(lines.map((line) => line.trim().split('; ')[0])).toEqual(EXPECTED);
  for (const line of lines) expect(line).toMatch(/; \S+/);
});

it('npm start tells the same and goes on', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const content = (await plugin().loadContent?.()) as {problems: unknown[]};
  expect(content.problems).toHaveLength(EXPECTED.length);
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining(`${EXPECTED.length} problems in the content:`),
  );
});
