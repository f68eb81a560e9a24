import type { reportImprovements as nb } from '../nb/reportImprovements.ts';
import type { Texts } from '../textTypes.ts';

export const reportImprovements: Texts<typeof nb> = {
  followedUp: 'Improvements of earlier years',
  noneEarlier: 'There were no improvements of earlier years to follow up.',
  earlier_one: '{{count}} improvement of earlier years was followed up; {{ended}} of them ended in the year.',
  earlier_other: '{{count}} improvements of earlier years were followed up; {{ended}} of them ended in the year.',
  followedUpTable: 'Improvements of earlier years, followed up in {{year}}',
  made: 'New improvements in {{year}}',
  noneMade: 'No improvements were made in {{year}}.',
  madeCount_one: '{{count}} improvement was made in {{year}}.',
  madeCount_other: '{{count}} improvements were made in {{year}}.',
  madeTable: 'Improvements made in {{year}}',
  improvement: 'Improvement',
  origin: 'Comes from',
  due: 'Due',
  state: 'Status',
  effect: 'Should move, and what came of it',
  deviations: 'Deviations',
  noDeviations: 'No deviations were reported in {{year}}.',
  deviationCount_one: '{{count}} deviation was reported in {{year}}.',
  deviationCount_other: '{{count}} deviations were reported in {{year}}.',
  deviationsOpen_one: '{{count}} is not closed.',
  deviationsOpen_other: '{{count}} are not closed.',
};
