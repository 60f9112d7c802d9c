/** Which answers tell something about which criteria. */
import type {Interview, RubricCriterion} from '../content/interviewSchema';

type Informing = Pick<Interview['probes'][number], 'criteria'>;

/** The criteria that a probe, or what is heard in a phase, informs; in the order of the rubric. */
export function informedBy({criteria = []}: Informing, {rubric}: Interview): RubricCriterion[] {
  return rubric.filter(({id}) => criteria.includes(id));
}

/** Whether an answer to a probe is evidence for a criterion. Where nobody said so, both are about the same section. */
export function isEvidence(
  {criteria, section}: Interview['probes'][number],
  criterion: RubricCriterion,
): boolean {
  return criteria ? criteria.includes(criterion.id) : section === criterion.section;
}
