import {expect, it} from 'vitest';
import {informedBy, isEvidence} from './informs';
import {sampleCase} from './sample.fixture';

const {interview} = sampleCase;
const [first, second] = interview.rubric;
const probe = interview.probes[0]!;

it('gives criteria in the order of the rubric', () => {
  const criteria = [second!.id, first!.id, 'gone'];
  expect(informedBy({criteria}, interview)).toEqual([first, second]);
  expect(informedBy({}, interview)).toEqual([]);
});

it('takes what the case says, and the section where it says nothing', () => {
  const own = {...first!, section: probe.section};
  expect(isEvidence({...probe, criteria: undefined}, own)).toBe(true);
  expect(isEvidence({...probe, criteria: [second!.id]}, own)).toBe(false);
  expect(isEvidence({...probe, criteria: [second!.id]}, {...second!, section: 'other'})).toBe(true);
});
