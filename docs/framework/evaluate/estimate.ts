import {defineEstimate} from '../../../src/domain/estimate';

/** How many users the notification experiment needs, and how long that takes. */
export default defineEstimate({
  groups: {experiment: 'Size of the experiment'},
  inputs: {
    activeShare: {
      group: 'experiment',
      label: 'Users who visit on a given day',
      unit: 'ratio',
      default: 0.4,
      min: 0.001,
      max: 0.999,
      assumption: 'Of those who allow notifications',
    },
    visitLift: {
      group: 'experiment',
      label: 'Relative change of daily visitors worth seeing',
      unit: 'ratio',
      default: 0.005,
      min: 0.0001,
      max: 0.5,
      assumption: 'Half a per cent would pay for the team',
    },
    offShare: {
      group: 'experiment',
      label: 'Users who switch off in two weeks',
      unit: 'ratio',
      default: 0.006,
      min: 0.00001,
      max: 0.5,
      assumption: 'Three sends a day at about 0.015% each',
    },
    offLift: {
      group: 'experiment',
      label: 'Relative rise of switch-offs that must not be missed',
      unit: 'ratio',
      default: 0.03,
      min: 0.001,
      max: 1,
      assumption: 'The guardrail that was called the worst thing',
    },
    reachableUsers: {
      group: 'experiment',
      label: 'Users who allow notifications',
      unit: 'users',
      default: 2e8,
      min: 1000,
      max: 1e10,
      assumption: 'Given by the interviewer',
    },
  },
  derived: {
    usersForVisits: {
      group: 'experiment',
      label: 'Users per arm for the visits',
      unit: 'users',
      formula: 'sampleSizeProportion(activeShare, visitLift)',
      note: 'Two-sided, 5% false alarms, 80% power',
    },
    usersForQuarter: {
      group: 'experiment',
      label: 'The same for half that change',
      unit: 'users',
      formula: 'sampleSizeProportion(activeShare, visitLift / 2)',
    },
    usersForDouble: {
      group: 'experiment',
      label: 'The same for twice that change',
      unit: 'users',
      formula: 'sampleSizeProportion(activeShare, visitLift * 2)',
    },
    usersForFourfold: {
      group: 'experiment',
      label: 'The same for four times that change',
      unit: 'users',
      formula: 'sampleSizeProportion(activeShare, visitLift * 4)',
    },
    usersForOffs: {
      group: 'experiment',
      label: 'Users per arm for the guardrail',
      unit: 'users',
      formula: 'sampleSizeProportion(offShare, offLift)',
    },
    guardrailOverMetric: {
      group: 'experiment',
      label: 'Guardrail over metric',
      unit: '×',
      formula: 'usersForOffs / usersForVisits',
    },
    shareNeeded: {
      group: 'experiment',
      label: 'Share of users in both arms',
      unit: 'ratio',
      formula: '2 * max(usersForVisits, usersForOffs) / reachableUsers',
    },
  },
});
