import {defineEstimate} from '../../../src/domain/estimate';

/** The example of the page about estimates: the log of an imagined service. */
export default defineEstimate({
  groups: {traffic: 'Traffic', storage: 'Storage'},
  inputs: {
    dailyUsers: {
      group: 'traffic',
      label: 'Daily active users',
      unit: 'users',
      default: 5e8,
      min: 1,
      max: 1e10,
      assumption: 'Given by the interviewer',
    },
    requestsPerUser: {
      group: 'traffic',
      label: 'Requests per user and day',
      unit: 'requests/user/day',
      default: 8,
      min: 0,
      max: 1e4,
      assumption: 'Two sessions of four screens',
    },
    peakFactor: {
      group: 'traffic',
      label: 'Peak over average',
      unit: '×',
      default: 2,
      min: 1,
      max: 20,
      assumption: 'Evening peak over several time zones',
    },
    lineBytes: {
      group: 'storage',
      label: 'One logged request',
      unit: 'bytes',
      default: 1200,
      min: 1,
      max: 1e6,
      assumption: 'About 200 numbers, compressed',
    },
    storagePrice: {
      group: 'storage',
      label: 'Object storage',
      unit: 'USD/GB/month',
      default: 0.02,
      min: 0,
      max: 10,
      assumption: 'A round list price',
    },
  },
  derived: {
    averageQps: {
      group: 'traffic',
      label: 'Average request rate',
      unit: 'requests/s',
      formula: 'dailyUsers * requestsPerUser / day',
    },
    peakQps: {
      group: 'traffic',
      label: 'Peak request rate',
      unit: 'requests/s',
      formula: 'averageQps * peakFactor',
      note: 'What the service is built for',
    },
    monthlyLog: {
      group: 'storage',
      label: 'Log of 30 days',
      unit: 'bytes',
      formula: 'averageQps * month * lineBytes',
    },
    monthlyCost: {
      group: 'storage',
      label: 'Keeping it',
      unit: 'USD/month',
      formula: 'monthlyLog / GB * storagePrice',
    },
  },
});
