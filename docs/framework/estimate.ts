import {defineEstimate} from '../../src/domain/estimate';

/** The two-minute arithmetic of the worked fragment: which push notifications are sent. */
export default defineEstimate({
  groups: {volume: 'Volume', budget: 'What may be sent'},
  inputs: {
    reachableUsers: {
      group: 'volume',
      label: 'Users who allow notifications',
      unit: 'users',
      default: 2e8,
      min: 1,
      max: 1e10,
      assumption: 'A large consumer app; the interviewer gives or confirms it',
    },
    candidatesPerUser: {
      group: 'volume',
      label: 'Candidate notifications per user and day',
      unit: 'notifications',
      default: 12,
      min: 0.1,
      max: 1000,
      assumption: 'Replies, likes, new posts of followed accounts, reminders',
    },
    peakFactor: {
      group: 'volume',
      label: 'Peak over average',
      unit: '×',
      default: 3,
      min: 1,
      max: 100,
      assumption: 'Evening peak of one region',
    },
    rowBytes: {
      group: 'volume',
      label: 'One logged decision with its features',
      unit: 'bytes',
      default: 1000,
      min: 1,
      max: 1e7,
      assumption: 'About 200 numbers, compressed',
    },
    sendsPerUser: {
      group: 'budget',
      label: 'Sends allowed per user and day',
      unit: 'notifications',
      default: 3,
      min: 0,
      max: 1000,
      assumption: 'A product rule that caps annoyance',
    },
  },
  derived: {
    candidatesPerDay: {
      group: 'volume',
      label: 'Decisions per day',
      unit: 'decisions/day',
      formula: 'reachableUsers * candidatesPerUser',
    },
    peakRate: {
      group: 'volume',
      label: 'Decisions per second at peak',
      unit: 'decisions/s',
      formula: 'candidatesPerDay / 86400 * peakFactor',
    },
    logPerDay: {
      group: 'volume',
      label: 'Training log per day',
      unit: 'bytes',
      formula: 'candidatesPerDay * rowBytes',
    },
    passRate: {
      group: 'budget',
      label: 'Share of candidates that may be sent',
      unit: 'ratio',
      formula: 'min(1, sendsPerUser / candidatesPerUser)',
    },
  },
});
