/**
 * The data files beside a page. In a folder they belong to its index page, and to a page that names a
 * widget which shows them.
 */
import fs from 'node:fs';
import path from 'node:path';
import type {GenericSchema, InferOutput} from 'valibot';
import {cardsSchema} from '../../../src/domain/content/cardsSchema';
import {interviewSchema} from '../../../src/domain/content/interviewSchema';
import {quizSchema} from '../../../src/domain/content/quizSchema';
import type {Problem} from '../problems';
import {readEstimate} from './estimate';
import type {Siblings} from './source';
import {readYaml} from './yamlSource';
import type {YamlSource} from './yamlSource';

/** File to the widgets that show it. */
export const SIBLING_WIDGETS: Record<string, string[]> = {
  'interview.yaml': ['Rubric'],
  'quiz.yaml': ['Quiz'],
  'cards.yaml': ['Cards'],
  'estimate.ts': ['Estimate', 'Value'],
};

/** `source`: the page's text. What could not be read is added to `problems`. */
export function readSiblings(
  siteDir: string,
  file: string,
  source: string,
  problems: Problem[],
): Siblings {
  const own = (name: string) => siblingFile(siteDir, file, source, name);
  const yaml = <S extends GenericSchema>(name: string, schema: S) =>
    readSiblingYaml(siteDir, own(name), schema, problems);
  const estimate = own('estimate.ts');
  return {
    interview: yaml('interview.yaml', interviewSchema),
    quiz: yaml('quiz.yaml', quizSchema),
    cards: yaml('cards.yaml', cardsSchema),
    estimate: estimate ? readEstimate(siteDir, estimate, problems) : undefined,
  };
}

function readSiblingYaml<S extends GenericSchema>(
  siteDir: string,
  file: string | undefined,
  schema: S,
  problems: Problem[],
): YamlSource<InferOutput<S>> | undefined {
  if (!file) return undefined;
  const source = readYaml(file, fs.readFileSync(path.join(siteDir, file), 'utf8'), schema);
  problems.push(...source.problems);
  return source;
}

function siblingFile(
  siteDir: string,
  page: string,
  source: string,
  name: string,
): string | undefined {
  const file = path.posix.join(path.posix.dirname(page), name);
  const shown = (SIBLING_WIDGETS[name] ?? []).some((widget) => source.includes(`<${widget}`));
  const owned = path.posix.basename(page) === 'index.mdx' || shown;
  return owned && fs.existsSync(path.join(siteDir, file)) ? file : undefined;
}
