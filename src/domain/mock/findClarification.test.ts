import fc from 'fast-check';
import {readdirSync, readFileSync, existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Interview} from '../content/interviewSchema';
import {findClarification} from './findClarification';

const root = 'docs/case-studies';
const cases = readdirSync(root)
  .map((slug) => `${root}/${slug}/interview.yaml`)
  .filter((file) => existsSync(file))
  .map((file) => [file, (parse(readFileSync(file, 'utf8')) as Interview).clarifications] as const);
const ads = cases.find(([file]) => file.includes('ad-click-prediction'))![1];
const answered = (typed: string, all = ads) => {
  const found = findClarification(all, typed);
  return found.kind === 'found' ? [found.id] : found.kind === 'perhaps' ? found.ids : [];
};

describe.each(cases)('%s', (_file, all) => {
  it('answers every wording that it lists with the right clarification', () => {
    for (const {id, question, also} of all)
      for (const wording of [question, ...also])
        expect([wording, answered(wording, all)[0]]).toEqual([wording, id]);
  });
});

describe('asking about the ads', () => {
  it.each([
    ['whats the qps at peak', 'traffic'],
    ['how many daily users do we have?', 'traffic'],
    ['SCALE??', 'traffic'],
    ['how imbalanced is the data', 'click-rate'],
    ['what is the ctr', 'click-rate'],
    ['latency budget for scoring', 'latency'],
    ['what is our latncy target', 'latency'],
    ['what happens with the predicted score', 'consumer'],
    ['are advertisers billed by click or by impression', 'billing'],
    ['how many new ads per day', 'churn'],
    ['how fresh does the model have to be', 'churn'],
    ['any privacy or consent limits', 'privacy'],
    ['do bots or accidental clicks count', 'click-definition'],
    ['what are the guardrail metrics', 'objective'],
    ['when do we log an impression', 'impression-definition'],
  ])('“%s” is about %s', (typed, id) => expect(answered(typed)).toContain(id));

  it.each([
    ['do we have any privacy limits', 'privacy'],
    ['what is the load at peak', 'traffic'],
    ['what counts as a click', 'click-definition'],
    ['whats the latency budget', 'latency'],
  ])('“%s” is answered without asking back', (typed, id) =>
    expect(findClarification(ads, typed)).toEqual({kind: 'found', id}),
  );

  it.each(['', '???', 'what is it', 'do we use kubernetes', 'hello', 'which colour is the button'])(
    '“%s” is about nothing in the case',
    (typed) => expect(answered(typed)).toEqual([]),
  );

  it('never throws, and names only what is there', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        for (const id of answered(typed)) expect(ads.map((one) => one.id)).toContain(id);
      }),
    );
  });
});
