import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Interview} from '../content/interviewSchema';
import {findClarification} from './findClarification';

const caseOf = (slug: string) =>
  (parse(readFileSync(`docs/case-studies/${slug}/interview.yaml`, 'utf8')) as Interview)
    .clarifications;
const ads = caseOf('ad-click-prediction');
const answered = (typed: string, all = ads) => {
  const found = findClarification(all, typed);
  return found.kind === 'found' ? [found.id] : found.kind === 'perhaps' ? found.ids : [];
};

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

  it.each([
    ['ad-click-prediction', 'how is the auction run'],
    ['ad-click-prediction', 'what happens if the model is down?'],
    ['harmful-content-detection', 'How many users are there?'],
    ['harmful-content-detection', 'Is there an existing system?'],
    ['harmful-content-detection', 'how is the auction run'],
    ['visual-search', 'what happens if the model is down?'],
    ['similar-listings', 'where does the traffic come from?'],
  ])('of %s “%s” is not answered with a guess', (slug, typed) =>
    expect(findClarification(caseOf(slug), typed).kind).not.toBe('found'),
  );

  it('never throws, and names only what is there', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        for (const id of answered(typed)) expect(ads.map((one) => one.id)).toContain(id);
      }),
    );
  });
});
