import {defineEstimate} from './model';

/** A small estimate for tests: traffic and storage of an imagined feed. */
export const sampleEstimate = defineEstimate({
  groups: {traffic: 'Traffic', storage: 'Storage'},
  inputs: {
    dailyUsers: {
      group: 'traffic',
      label: 'Daily users',
      unit: 'users',
      default: 5e8,
      min: 1,
      max: 1e10,
      assumption: 'A very large product.',
    },
    requestsPerUser: {
      group: 'traffic',
      label: 'Requests per user and day',
      unit: 'requests/user/day',
      default: 8,
      min: 0,
      max: 1e4,
      source: 'somebody-2020',
      note: 'Median of three apps.',
    },
    logBytes: {
      group: 'storage',
      label: 'Log line',
      unit: 'bytes/request',
      default: 1200,
      min: 1,
      max: 1e6,
      assumption: 'Fifty features.',
    },
  },
  derived: {
    averageQps: {
      group: 'traffic',
      label: 'Average request rate',
      unit: 'requests/s',
      formula: 'dailyUsers * requestsPerUser / day',
    },
    dailyLog: {
      group: 'storage',
      label: 'Log per day',
      unit: 'bytes/day',
      formula: 'averageQps * day * logBytes',
      note: 'Before compression.',
    },
    dailyLogPerUser: {
      group: 'storage',
      label: 'Log per user',
      unit: 'bytes/user',
      formula: 'dailyLog / (dailyUsers * min(1, requestsPerUser))',
    },
  },
});
