import {defineEstimate} from '../../../src/domain/estimate';

/** The arithmetic of the case: from what the interviewer gives to machines and money. */
export default defineEstimate({
  groups: {traffic: 'Traffic'},
  inputs: {
    dailyUsers: {
      group: 'traffic',
      label: 'Daily users',
      unit: 'users',
      default: 2e7,
      min: 1,
      max: 1e10,
      assumption: 'Given by the interviewer',
    },
    requestsPerUser: {
      group: 'traffic',
      label: 'Requests of a user in a day',
      unit: '×',
      default: 10,
      min: 0.01,
      max: 1e4,
      assumption: 'A few visits with a few pages each',
    },
    peakFactor: {
      group: 'traffic',
      label: 'Peak over average',
      unit: '×',
      default: 2,
      min: 1,
      max: 20,
      assumption: 'Several time zones',
    },
  },
  derived: {
    peakQps: {
      group: 'traffic',
      label: 'Requests at peak',
      unit: 'requests/s',
      formula: 'dailyUsers * requestsPerUser * peakFactor / day',
    },
  },
});
