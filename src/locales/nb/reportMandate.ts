/** Chapter 2 of the year's report: the office's mandate and how it is organised. */
export const reportMandate = {
  mandate: 'Mandatet',
  law: {
    municipality:
      'Koordinerende enhet har det overordnede ansvaret for arbeidet med individuell plan i kommunen, og for å oppnevne, lære opp og veilede koordinatorer (helse- og omsorgstjenesteloven § 7-3). Enheten tar imot meldinger om mulig behov for habilitering, rehabilitering, individuell plan, koordinator og barnekoordinator.',
    healthTrust:
      'Koordinerende enhet i helseforetaket har oversikt over habiliterings- og rehabiliteringstilbudet, det overordnede ansvaret for arbeidet med individuell plan, og for å oppnevne, lære opp og veilede koordinatorer (spesialisthelsetjenesteloven § 2-5 b). Enheten varsler kommunen når en pasient kan trenge individuell plan eller koordinator.',
  },
  organisation: 'Organiseringen',
  corps_one: '{{when}} var {{count}} koordinator i arbeid, i {{units}}.',
  corps_other: '{{when}} var {{count}} koordinatorer i arbeid, i {{units}}.',
  units_one: '{{count}} enhet',
  units_other: '{{count}} enheter',
  meetings_one: 'Koordinerende enhet hadde {{count}} møte i {{year}}.',
  meetings_other: 'Koordinerende enhet hadde {{count}} møter i {{year}}.',
  minuted_one: 'Fra {{count}} av dem er referatet godkjent.',
  minuted_other: 'Fra {{count}} av dem er referatet godkjent.',
  deadlines: 'Frister og mål',
  deadlineTable: 'Fristene kontoret arbeidet etter, per {{day}}',
  what: 'Frist',
  period: 'Tid',
  weight: 'Bindende',
  basis: 'Grunnlag',
  deadlineNote: 'Loven gir få frister i dager. Resten er vanlig praksis eller kontorets egne mål.',
} as const;
