import type {Step} from '../content/vocabulary';

export interface FrameworkStep {
  slug: Step;
  title: string;
  /** The question that opens the step. */
  question: string;
  /** Minutes in interviews of 20, 35, 45 and 60 minutes: the handbook's rule, shifted by each case. */
  minutes: {20: number; 35: number; 45: number; 60: number};
}

/** The seven steps in the order an interview takes them. The framework page shows the same table (tested). */
export const FRAMEWORK_STEPS: readonly FrameworkStep[] = [
  {
    slug: 'clarify-requirements',
    title: 'Clarify requirements',
    question: 'Whose behaviour changes, and what is that worth?',
    minutes: {20: 3, 35: 5, 45: 6, 60: 8},
  },
  {
    slug: 'frame-the-problem',
    title: 'Frame the problem',
    question: 'What decision will use the output: a rank, a threshold or a number?',
    minutes: {20: 2, 35: 3, 45: 4, 60: 5},
  },
  {
    slug: 'prepare-data',
    title: 'Prepare data',
    question: 'When is the truth known, and who is missing from it?',
    minutes: {20: 4, 35: 6, 45: 7, 60: 9},
  },
  {
    slug: 'develop-models',
    title: 'Develop models',
    question: 'What is the simplest thing that could work, and where does it break?',
    minutes: {20: 4, 35: 7, 45: 9, 60: 12},
  },
  {
    slug: 'evaluate',
    title: 'Evaluate',
    question: 'Which observation would stop the launch?',
    minutes: {20: 2, 35: 4, 45: 6, 60: 8},
  },
  {
    slug: 'deploy-and-serve',
    title: 'Deploy and serve',
    question: 'Where do the milliseconds and the money go?',
    minutes: {20: 3, 35: 6, 45: 8, 60: 11},
  },
  {
    slug: 'monitor-and-improve',
    title: 'Monitor and improve',
    question: 'What breaks first, who sees it, and what do they do in ten minutes?',
    minutes: {20: 2, 35: 4, 45: 5, 60: 7},
  },
];
