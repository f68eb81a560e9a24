import type { reportComplaints as nb } from '../nb/reportComplaints.ts';
import type { Texts } from '../textTypes.ts';

/** Chapter 9 of the year's report: complaints and deviations. */
export const reportComplaints: Texts<typeof nb> = {
  complaints: 'The complaints',
  received_one: '{{count}} complaint came in {{year}}.',
  received_other: '{{count}} complaints came in {{year}}.',
  receivedBefore: 'The year before there were {{count}}.',
  settled_one: '{{count}} complaint was settled in the year.',
  settled_other: '{{count}} complaints were settled in the year.',
  forwarded_one: '{{count}} was sent to Statsforvalteren, after {{median}} days.',
  forwarded_other: '{{count}} were sent to Statsforvalteren, after {{median}} days in the middle.',
  supervision_one: '{{count}} request for supervision came besides, which is no complaint.',
  supervision_other: '{{count}} requests for supervision came besides, which are no complaints.',
  kindTable: 'Complaints by what is complained about',
  kind: 'Complaint about',
  outcomeTable: 'How the complaints ended',
  outcome: 'Outcome',
  outcomeFigure: 'How the complaints settled in {{year}} ended',
  deviations: 'Deviations',
  without:
    '{{numerator}} of {{denominator}} granted a coordinator went without for one or more days, {{days}} days together.',
  nobodyWithout: 'None of the {{denominator}} granted a coordinator went without on any day.',
  withoutBefore: 'The year before it was {{count}}.',
  deadlineTable: 'Deadlines in {{year}} that were kept',
  deviationTable: 'Deviations in {{year}}',
  occurredOn: 'When',
  what: 'What happened',
  followUp: 'What was done',
  closedOn: 'Closed',
  open: 'not closed',
  deadline: 'Deadline',
  kept: 'Kept',
  judged: 'Due',
  share: 'Share',
  shareBefore: 'Share {{year}}',
  deadlineNote:
    'Deadlines that are not due yet or stand on hold are left out; so are those that stood open when a case was closed.',
};
