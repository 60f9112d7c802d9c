import {expect, it} from 'vitest';
import {OPTIONS, USERS, estimate, question} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {widgetAttributes} from './widget-attributes';

const MDX = 'docs/practice/x/index.mdx';

function check(body: string): string[] {
  const files = {
    [MDX]: page(body, 'practice'),
    'docs/practice/x/estimate.ts': estimate(USERS),
    'docs/practice/x/quiz.yaml': question(`kind: single, ${OPTIONS}`),
  };
  return problemsIn(files, widgetAttributes);
}

it('takes names that are there', () => {
  const body =
    '<Estimate/>\n\n<Estimate group="traffic"/>\n\nA <Value of="users"/>.\n\n<Quiz only="q"/>';
  expect(check(`${body}\n\n<Level at="staff">\n\nMore.\n\n</Level>`)).toEqual([]);
});

it('tells names that are not', () => {
  const body =
    'A <Value of="user"/> b <Value/>.\n\n<Estimate group="storage"/>\n\n<Quiz only="q, r"/>\n\n';
  expect(check(`${body}<Level at="principal">\n\nMore.\n\n</Level>`)).toEqual([
    `${MDX}:8 <Value>: found of="user" (did you mean "users"?); write one of users`,
    `${MDX}:8 <Value>: of is missing; write of="…", one of users`,
    `${MDX}:10 <Estimate>: found group="storage"; write one of traffic`,
    `${MDX}:12 <Quiz>: found only="r"; write one of q`,
    `${MDX}:14 <Level>: found at="principal"; write one of mid, senior, staff`,
  ]);
});

it('tells attributes that a widget does not have, and those that are code', () => {
  const body = '<Quiz id="nope"/>\n\n<Quiz onyl="q"/>\n\n<CalibrationCost foo="1"/>\n\n';
  expect(check(`${body}<Quiz only={['q']}/>\n\n<YourRecord {...x}/>`)).toEqual([
    `${MDX}:8 <Quiz>: it has no attribute id; use only`,
    `${MDX}:10 <Quiz>: it has no attribute onyl (did you mean "only"?); use only`,
    `${MDX}:12 <CalibrationCost>: it has no attribute foo; leave it out`,
    `${MDX}:14 <Quiz>: found only={…}; write only="…"`,
    `${MDX}:16 <YourRecord>: it has no attribute ...; leave it out`,
  ]);
});

it('tells a widget whose file is not there', () => {
  expect(check('<Cards/>\n\n<Rubric/>')).toEqual([
    `${MDX}:8 <Cards>: there is no cards.yaml beside the page; write the file, or remove the widget`,
    `${MDX}:10 <Rubric>: there is no interview.yaml beside the page; write the file, or remove the widget`,
  ]);
});
