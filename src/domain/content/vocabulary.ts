/** The closed lists that content is sorted by. Nothing else may stand in `kind`, `step` or `level`. */

/** Kinds of page; each has its own front matter, required sections and minimums. */
export const KINDS = [
  'framework',
  'building-block',
  'case-study',
  'practice',
  'reference',
  'contributing',
] as const;

/** The seven steps of the framework, in the order an interview takes them. */
export const STEPS = [
  'clarify-requirements',
  'frame-the-problem',
  'prepare-data',
  'develop-models',
  'evaluate',
  'deploy-and-serve',
  'monitor-and-improve',
] as const;

/** Levels a candidate can be judged at, lowest first. */
export const LEVELS = ['mid', 'senior', 'staff'] as const;

/** Lengths of an interview that `interview.yaml` plans for, in minutes. */
export const INTERVIEW_LENGTHS_MINUTES = [20, 35, 45, 60] as const;

export type Kind = (typeof KINDS)[number];
export type Step = (typeof STEPS)[number];
export type Level = (typeof LEVELS)[number];
