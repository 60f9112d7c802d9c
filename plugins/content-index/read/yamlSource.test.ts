import type {GenericSchema} from 'valibot';
import {describe, expect, it} from 'vitest';
import {frontMatterSchema} from '../../../src/domain/content/frontMatterSchema';
import {quizSchema} from '../../../src/domain/content/quizSchema';
import {referencesSchema} from '../../../src/domain/content/referencesSchema';
import {formatProblem} from '../problems';
import {readYaml} from './yamlSource';

function problems(source: string, schema: GenericSchema = quizSchema): string[] {
  return readYaml('q.yaml', source, schema).problems.map(formatProblem);
}

const QUESTION = `questions:
  - id: why
    kind: single
    step: evaluate
    level: mid
    section: model
    question: Why?
    options:
      - {id: a, text: A, correct: true, why: yes}
      - {id: b, text: B, why: no}
`;

describe('readYaml', () => {
  it('gives the value and the line of any entry', () => {
    const source = readYaml('q.yaml', QUESTION, quizSchema);
    expect(source.problems).toEqual([]);
    expect(source.value?.questions[0]?.id).toBe('why');
    expect(source.lineOf(['questions', 0, 'options', 1, 'why'])).toBe(10);
    expect(source.lineOf(['questions', 0, 'absent'])).toBe(2);
    expect(source.lineOf([])).toBe(1);
  });

  it('counts from the line on which the text begins', () => {
    expect(readYaml('p.mdx', 'kind: x', frontMatterSchema, 2).problems[0]?.line).toBe(2);
  });

  it('tells broken syntax', () => {
    expect(problems('questions: [')[0]).toMatch(/^q\.yaml:1 YAML: .+; mend the syntax/);
    expect(problems('questions: []\nquestions: []')).toEqual([
      expect.stringMatching(/^q\.yaml:2 YAML: Map keys must be unique; mend/),
    ]);
  });

  it.each([
    ['question: *which*', 'found *which*, which YAML reads as an alias'],
    ['question: &co more', 'found &co, which YAML reads as an anchor'],
    ['question: !important more', 'found !important, which YAML reads as a tag'],
  ])('tells %s, which was meant as text', (text, found) => {
    expect(problems(QUESTION.replace('question: Why?', text))).toEqual([
      `q.yaml:7 questions[0].question: ${found}; put the text in quotes`,
    ]);
  });

  it('tells a merge of what is not there, and every alias of a bomb, and reads none', () => {
    expect(problems('<<: *nope')).toEqual([
      'q.yaml:1 <<: found *nope, which YAML reads as an alias; put the text in quotes',
    ]);
    const row = (name: string, of: string) => `${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]\n`;
    const bomb = `a: &a [x]\n${'bcdefghi'.replace(/./g, (b, at: number) => row(b, 'abcdefgh'[at]!))}`;
    expect(problems(bomb)).toHaveLength(9 + 80);
    expect(problems('- *one\n- {two: *two}').map((text) => text.split(':')[1])).toEqual([
      '1 [0]',
      '2 [1].two',
    ]);
  });

  it('leaves the same words alone in quotes', () => {
    expect(problems(QUESTION.replace('Why?', '"*which* & why?"'))).toEqual([]);
    expect(problems(QUESTION.replace('Why?', 'why * and & and !'))).toEqual([]);
  });

  it('tells an unknown key and the nearest known one', () => {
    expect(
      problems(QUESTION.replace('question: Why?', 'question: Why?\n    explanaton: So.')),
    ).toEqual([
      'q.yaml:8 questions[0].explanaton: unknown key; use one of kind, id, step, level, section, question, uses, explanation, options (did you mean "explanation"?)',
    ]);
  });

  it('tells a comma that broke a text in two', () => {
    expect(problems(QUESTION.replace('text: A,', 'text: A, or so,'))).toEqual([
      'q.yaml:9 questions[0].options[0].or so: unknown key; put the text before it in quotes: a comma or ": " ends a bare one',
    ]);
  });

  it('tells a missing key at the line of its entry', () => {
    expect(problems(QUESTION.replace('    section: model\n', ''))).toEqual([
      'q.yaml:2 questions[0].section: missing; write it',
    ]);
  });

  it('tells a word outside its list', () => {
    expect(problems(QUESTION.replace('level: mid', 'level: middle'))).toEqual([
      'q.yaml:5 questions[0].level: found "middle"; write one of mid, senior, staff',
    ]);
    expect(problems(QUESTION.replace('kind: single', 'kind: singel'))).toEqual([
      'q.yaml:3 questions[0].kind: found "singel"; write one of single, several, number, order (did you mean "single"?)',
    ]);
  });

  it('tells a missing kind', () => {
    expect(problems(QUESTION.replace('    kind: single\n', ''))).toEqual([
      'q.yaml:2 questions[0].kind: missing; write one of single, several, number, order',
    ]);
  });

  it('tells values of the wrong sort', () => {
    expect(problems(QUESTION.replace('question: Why?', 'question: 12'))).toEqual([
      'q.yaml:7 questions[0].question: found 12; write a text (in quotes, if it looks like a number or a date)',
    ]);
    expect(problems('questions: none')).toEqual(['q.yaml:1 questions: found "none"; write a list']);
    expect(problems('questions:')).toEqual(['q.yaml:1 questions: found nothing; write a list']);
    expect(problems('')).toEqual(['q.yaml:1 file: found nothing; write a mapping with questions']);
  });

  it('tells ids that are not kebab-case and empty texts', () => {
    expect(problems(QUESTION.replace('id: why', 'id: Why Not').replace('Why?', '" "'))).toEqual([
      'q.yaml:2 questions[0].id: found "Why Not"; write it in kebab-case: lower-case letters, digits and single hyphens',
      'q.yaml:7 questions[0].question: found " "; write a text, or leave the field out if it is optional',
    ]);
  });
});

const FRONT_MATTER = `kind: case-study
title: T
description: D.
steps: []
needs: []
unlocks: []
blocks: []
reviewed: 2026-01-31
task: t
modality: m
scale: s
hardThing: h
difficulty: 2
`;

describe('front matter', () => {
  const check = (source: string) => problems(source, frontMatterSchema);

  it('takes a whole one', () => expect(check(FRONT_MATTER)).toEqual([]));

  it('tells what a kind does not have', () => {
    expect(check(FRONT_MATTER.replace('kind: case-study', 'kind: framework'))).toHaveLength(5);
  });

  it('tells a wrong kind, day and difficulty', () => {
    expect(check(FRONT_MATTER.replace('case-study', 'case-studies'))[0]).toBe(
      'q.yaml:1 kind: found "case-studies"; write one of framework, building-block, case-study, practice, reference, contributing (did you mean "case-study"?)',
    );
    expect(check(FRONT_MATTER.replace('2026-01-31', '31.1.2026'))).toEqual([
      'q.yaml:8 reviewed: found "31.1.2026"; write a day of the calendar as YYYY-MM-DD',
    ]);
    expect(check(FRONT_MATTER.replace('2026-01-31', '2026-02-31'))).toEqual([
      'q.yaml:8 reviewed: found "2026-02-31"; write a day of the calendar as YYYY-MM-DD',
    ]);
    expect(check(FRONT_MATTER.replace('difficulty: 2', 'difficulty: 4'))).toEqual([
      'q.yaml:13 difficulty: found 4; write one of 1, 2, 3',
    ]);
  });

  it('fills in the lists that a practice page may leave out', () => {
    const source = readYaml(
      'p',
      'kind: practice\ntitle: T\ndescription: D.\nreviewed: 2026-01-31',
      frontMatterSchema,
    );
    expect(source.value).toMatchObject({needs: [], unlocks: [], blocks: [], steps: []});
  });
});

describe('references', () => {
  const REFERENCE = `references:
  - id: he-2014
    type: paper-conference
    title: Practical lessons
    author: [{family: He, given: Xinran}, {literal: A lab}]
    issued: "2014"
    URL: https://example.org/paper
    seen: abstract
    seenOn: 2026-01-31
    claim: Trees make features.
`;
  const check = (source: string) => problems(source, referencesSchema);

  it('takes a whole one', () => expect(check(REFERENCE)).toEqual([]));

  it('tells a bare year, a bad author and a bad address', () => {
    expect(check(REFERENCE.replace('"2014"', '2014'))[0]).toContain(
      'issued: found 2014; write a text (in quotes',
    );
    expect(check(REFERENCE.replace('{literal: A lab}', 'A lab'))).toEqual([
      'q.yaml:5 references[0].author[1]: found "A lab"; write a mapping with family, given, literal',
    ]);
    expect(check(REFERENCE.replace('https://', ''))[0]).toContain('write a whole address');
  });
});
