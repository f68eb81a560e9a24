import type { reportCode as nb } from '../../nb/code/report.ts';
import type { Texts } from '../../textTypes.ts';

export const reportCode: Texts<typeof nb> = {
  reportChapter: {
    summary: 'Summary and key figures',
    referrals: 'Referrals',
    plans: 'Individual plan',
    coordinators: 'Coordinators and child coordinators',
    corps: 'Training and supervision',
    nationalComparison: 'Compared with the country',
    appendix: 'Appendix: definitions and reservations',
  },
};
