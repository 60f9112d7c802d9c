/** What an own answer is laid beside, step by step: the sections that the step's criteria and probes are about. */
import type {Interview, InterviewPhase} from '../content/interviewSchema';
import type {MockDiagram} from './types';

export interface ComparedStep {
  readonly step: InterviewPhase['step'];
  /** Ids, each in the first step that names it. */
  readonly sections: readonly string[];
  readonly diagrams: readonly MockDiagram[];
}

/** In the order of the rubric. */
export function comparedSteps(
  {rubric, probes, phases}: Interview,
  diagrams: readonly MockDiagram[],
): ComparedStep[] {
  const taken = new Set<string>();
  return [...new Set(rubric.map(({step}) => step))].map((step) => {
    const own = phases.filter((phase) => phase.step === step).map(({id}) => id);
    const named = [
      ...rubric.filter((criterion) => criterion.step === step),
      ...probes.filter(({phase}) => own.includes(phase)),
    ].map(({section}) => section);
    const sections = [...new Set(named)].filter((section) => !taken.has(section));
    sections.forEach((section) => taken.add(section));
    return {step, sections, diagrams: diagrams.filter(({section}) => sections.includes(section))};
  });
}
