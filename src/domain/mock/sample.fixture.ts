/** A small case, for tests. */
import type {Interview} from '../content/interviewSchema';
import {startMock} from './session';
import type {MockBody, MockCase, MockPlan} from './types';

export const START_MS = 1_767_225_600_000;
export const MINUTE_MS = 60_000;

const probe = (id: string, phase: string) => ({
  ...{id, phase, section: 'data', question: `Why ${id}?`},
  ...{strong: 'Because of a number.', weak: 'It is usual.', followUp: 'And at ten times?'},
});

const criterion = (id: string, weight: 1 | 2 | 3) => ({
  ...{id, weight, criterion: `Criterion ${id}`, step: 'evaluate' as const, section: 'data'},
  ...{mid: `${id} mid`, senior: `${id} senior`, staff: `${id} staff`},
});

export const interview: Interview = {
  prompt: 'Design the system.',
  clarifications: [
    {
      ...{id: 'traffic', question: 'How many users and requests are there?'},
      ...{also: ['What is the load at peak?'], answer: '93,000 requests/s.', why: 'It sizes.'},
    },
    {
      ...{id: 'latency', question: 'How long may an answer take?', also: ['What is the latency?']},
      ...{answer: '100 ms.', why: 'It limits the model.'},
    },
  ],
  phases: [
    {
      ...{id: 'clarify', step: 'clarify-requirements', title: 'Clarify', cues: ['Asks first.']},
      minutes: {20: 4, 35: 7, 45: 9, 60: 12},
    },
    {
      ...{id: 'model', step: 'develop-models', title: 'Model', cues: ['Gives shapes.']},
      minutes: {20: 16, 35: 28, 45: 36, 60: 48},
    },
    {
      ...{id: 'extra', step: 'evaluate', title: 'Extra', cues: []},
      minutes: {20: 0, 35: 0, 45: 0, 60: 0},
    },
  ],
  probes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => probe(id, id === 'a' ? 'clarify' : 'model')),
  rubric: [criterion('calibration', 3), criterion('numbers', 2), criterion('words', 1)],
  verdict: {mid: 'Works.', senior: 'Leads.', staff: 'Judges.'},
};

export const sampleCase: MockCase = {
  ...{page: 'case-studies/x', path: '/case-studies/x/', title: 'X', hardThing: 'All of it'},
  weights: {calibration: 3, numbers: 2, words: 1},
  interview,
  sections: {data: 'Data'},
  diagrams: [{id: 'flow', caption: 'What flows?', section: 'data'}],
};

export const plan: MockPlan = {
  ...{page: 'case-studies/x', level: 'senior', lengthMinutes: 20, role: 'candidate'},
};

export const begun = (change: Partial<MockPlan> = {}): MockBody =>
  startMock(interview, {...plan, ...change}, 0, START_MS);
