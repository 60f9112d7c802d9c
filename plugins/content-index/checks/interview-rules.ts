/**
 * An interview fills its length exactly, its probes belong to its phases, and what they say that they inform is in its
 * rubric, every criterion at least once. Only a case must be timed.
 */
import type {Interview} from '../../../src/domain/content/interviewSchema';
import {INTERVIEW_LENGTHS_MINUTES} from '../../../src/domain/content/vocabulary';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import type {YamlSource} from '../read/yamlSource';
import type {Check} from './check';

export const interviewRules: Check = ({pages}) =>
  pages.flatMap(({interview, frontMatter}) => {
    if (!interview?.value) return [];
    const isCase = frontMatter.value?.kind === 'case-study';
    const timed = isCase || interview.value.phases.length > 0;
    return [
      ...(timed ? sums(interview, interview.value) : []),
      ...phases(interview, interview.value),
      ...unknownCriteria(interview, interview.value),
      ...unreachedCriteria(interview, interview.value),
    ];
  });

function sums({file, lineOf}: YamlSource<Interview>, {phases: list}: Interview): Problem[] {
  return INTERVIEW_LENGTHS_MINUTES.flatMap((length) => {
    const total = list.reduce((sum, {minutes}) => sum + minutes[`${length}`], 0);
    if (total === length) return [];
    const field = `phases minutes.${length}`;
    const todo = `let them sum to ${length} exactly`;
    return [{file, line: lineOf(['phases']), field, found: `they sum to ${total}`, todo}];
  });
}

function phases({file, lineOf}: YamlSource<Interview>, interview: Interview): Problem[] {
  const known = interview.phases.map(({id}) => id);
  return interview.probes.flatMap(({phase}, index) => {
    if (known.includes(phase)) return [];
    const place = {file, line: lineOf(['probes', index, 'phase']), field: `probes[${index}].phase`};
    const found = `no phase is named "${phase}"${suggestion(phase, known)}`;
    return [{...place, found, todo: `write one of ${known.join(', ')}`}];
  });
}

function unknownCriteria({file, lineOf}: YamlSource<Interview>, interview: Interview): Problem[] {
  const known = interview.rubric.map(({id}) => id);
  const told = (list: 'phases' | 'probes') =>
    interview[list].flatMap(({criteria = []}, index) =>
      criteria.flatMap((name, at): Problem[] => {
        if (known.includes(name)) return [];
        const place = {
          line: lineOf([list, index, 'criteria', at]),
          field: `${list}[${index}].criteria`,
        };
        const found = `the rubric has no "${name}"${suggestion(name, known)}`;
        return [{file, ...place, found, todo: `write one of ${known.join(', ')}`}];
      }),
    );
  return [...told('phases'), ...told('probes')];
}

/** Only where somebody has begun to say which criteria a probe or a phase informs. */
function unreachedCriteria({file, lineOf}: YamlSource<Interview>, interview: Interview): Problem[] {
  const named = new Set(
    [...interview.phases, ...interview.probes].flatMap(({criteria = []}) => criteria),
  );
  if (named.size === 0) return [];
  return interview.rubric.flatMap(({id}, index): Problem[] => {
    if (named.has(id)) return [];
    const place = {file, line: lineOf(['rubric', index]), field: `rubric[${index}]`};
    const found = `no probe and no phase names "${id}"`;
    return [{...place, found, todo: 'add it to the criteria of what informs it'}];
  });
}
