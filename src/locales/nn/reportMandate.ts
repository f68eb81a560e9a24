import type { Texts } from '../textTypes.ts';
import type { reportMandate as nb } from '../nb/reportMandate.ts';

export const reportMandate: Texts<typeof nb> = {
  mandate: 'Mandatet',
  law: {
    municipality:
      'Koordinerande eining har det overordna ansvaret for arbeidet med individuell plan i kommunen, og for å oppnemne, lære opp og rettleie koordinatorar (helse- og omsorgstenestelova § 7-3). Eininga tek imot meldingar om mogleg behov for habilitering, rehabilitering, individuell plan, koordinator og barnekoordinator.',
    healthTrust:
      'Koordinerande eining i helseføretaket har oversikt over habiliterings- og rehabiliteringstilbodet, det overordna ansvaret for arbeidet med individuell plan, og for å oppnemne, lære opp og rettleie koordinatorar (spesialisthelsetenestelova § 2-5 b). Eininga varslar kommunen når ein pasient kan trenge individuell plan eller koordinator.',
  },
  organisation: 'Organiseringa',
  corps_one: '{{when}} var {{count}} koordinator i arbeid, i {{units}}.',
  corps_other: '{{when}} var {{count}} koordinatorar i arbeid, i {{units}}.',
  units_one: '{{count}} eining',
  units_other: '{{count}} einingar',
  meetings_one: 'Koordinerande eining hadde {{count}} møte i {{year}}.',
  meetings_other: 'Koordinerande eining hadde {{count}} møte i {{year}}.',
  minuted_one: 'Frå {{count}} av dei er referatet godkjent.',
  minuted_other: 'Frå {{count}} av dei er referatet godkjent.',
  deadlines: 'Fristar og mål',
  deadlineTable: 'Fristane kontoret arbeidde etter, per {{day}}',
  what: 'Frist',
  period: 'Tid',
  weight: 'Bindande',
  basis: 'Grunnlag',
  deadlineNote: 'Lova gir få fristar i dagar. Resten er vanleg praksis eller mål kontoret har sett sjølv.',
};
