import type { Texts } from '../textTypes.ts';
import type { reportMandate as nb } from '../nb/reportMandate.ts';

export const reportMandate: Texts<typeof nb> = {
  mandate: 'The mandate',
  law: {
    municipality:
      'The koordinerende enhet has the overall responsibility for the work with individuell plan in the kommune, and for appointing, training and supervising coordinators (hol § 7-3). It receives meldinger about a possible need for habilitation, rehabilitation, individuell plan, coordinator and child coordinator.',
    healthTrust:
      'The koordinerende enhet of the helseforetak keeps an overview of habilitation and rehabilitation, has the overall responsibility for the work with individuell plan, and for appointing, training and supervising coordinators (sphl § 2-5 b). It tells the kommune when a patient may need individuell plan or a coordinator.',
  },
  organisation: 'How it is organised',
  corps_one: '{{when}} {{count}} coordinator was at work, in {{units}}.',
  corps_other: '{{when}} {{count}} coordinators were at work, in {{units}}.',
  units_one: '{{count}} unit',
  units_other: '{{count}} units',
  meetings_one: 'The koordinerende enhet had {{count}} meeting in {{year}}.',
  meetings_other: 'The koordinerende enhet had {{count}} meetings in {{year}}.',
  minuted_one: 'The minutes of {{count}} of them are approved.',
  minuted_other: 'The minutes of {{count}} of them are approved.',
  deadlines: 'Deadlines and goals',
  deadlineTable: 'The deadlines the office worked by, as of {{day}}',
  what: 'Deadline',
  period: 'Time',
  weight: 'How binding',
  basis: 'Basis',
  deadlineNote: 'The law gives few deadlines in days. The others are usual practice or the office’s own goals.',
};
