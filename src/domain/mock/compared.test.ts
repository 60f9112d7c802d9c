import {expect, it} from 'vitest';
import {comparedSteps} from './compared';
import {interview, sampleCase} from './sample.fixture';

it('gives each step the sections of its criteria and probes, and each diagram once', () => {
  const [first] = interview.rubric;
  const rubric = [
    {...first!, step: 'develop-models' as const, section: 'model'},
    ...interview.rubric,
  ];
  const probes = interview.probes.map((probe) => ({...probe, section: 'more'}));
  const more = [...sampleCase.diagrams, {id: 'x', caption: 'X', section: 'more'}];
  const steps = comparedSteps({...interview, rubric, probes}, more);
  expect(steps.map(({step, sections}) => [step, sections])).toEqual([
    ['develop-models', ['model', 'more']],
    ['evaluate', ['data']],
  ]);
  expect(steps.map(({diagrams}) => diagrams.map(({id}) => id))).toEqual([['x'], ['flow']]);
});

it('names a section that two steps share in the first alone', () => {
  const [first] = interview.rubric;
  const rubric = [{...first!, step: 'prepare-data' as const}, ...interview.rubric];
  const steps = comparedSteps({...interview, rubric, probes: []}, sampleCase.diagrams);
  expect(steps.map(({sections}) => sections)).toEqual([['data'], []]);
});
