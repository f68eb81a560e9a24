import type { reportCode as nb } from '../../nb/code/report.ts';
import type { Texts } from '../../textTypes.ts';

export const reportCode: Texts<typeof nb> = {
  reportChapter: {
    summary: 'Samandrag og nøkkeltal',
    referrals: 'Meldingar',
    plans: 'Individuell plan',
    coordinators: 'Koordinatorar og barnekoordinatorar',
    corps: 'Opplæring og rettleiing',
    nationalComparison: 'Samanlikna med landet',
    appendix: 'Vedlegg: definisjonar og atterhald',
  },
};
