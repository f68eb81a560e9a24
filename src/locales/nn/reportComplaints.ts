import type { reportComplaints as nb } from '../nb/reportComplaints.ts';
import type { Texts } from '../textTypes.ts';

/** Chapter 9 of the year's report: complaints and deviations. */
export const reportComplaints: Texts<typeof nb> = {
  complaints: 'Klagene',
  received_one: 'I {{year}} kom det {{count}} klage.',
  received_other: 'I {{year}} kom det {{count}} klager.',
  receivedBefore: 'Året før kom det {{count}}.',
  settled_one: '{{count}} klage vart avgjord i året.',
  settled_other: '{{count}} klager vart avgjorde i året.',
  forwarded_one: '{{count}} vart send til Statsforvaltaren, etter {{median}} dagar.',
  forwarded_other: '{{count}} vart sende til Statsforvaltaren, i midten etter {{median}} dagar.',
  supervision_one: 'I tillegg kom {{count}} oppmoding om tilsyn, som ikkje blir rekna som klage.',
  supervision_other: 'I tillegg kom {{count}} oppmodingar om tilsyn, som ikkje blir rekna som klager.',
  kindTable: 'Klager etter kva det er klaga på',
  kind: 'Klaga gjeld',
  outcomeTable: 'Korleis klagene enda',
  outcome: 'Utfall',
  outcomeFigure: 'Korleis klagene som vart avgjorde i {{year}}, enda',
  deviations: 'Avvik',
  without:
    '{{numerator}} av {{denominator}} som hadde innvilga koordinator, var utan ein eller fleire dagar, {{days}} dagar til saman.',
  nobodyWithout: 'Ingen av dei {{denominator}} som hadde innvilga koordinator, var utan nokon dag.',
  withoutBefore: 'Året før galdt det {{count}}.',
  deadlineTable: 'Fristar i {{year}} som vart haldne',
  deviationTable: 'Avvik i {{year}}',
  occurredOn: 'Når',
  what: 'Kva som hende',
  followUp: 'Kva som vart gjort',
  closedOn: 'Lukka',
  open: 'ikkje lukka',
  deadline: 'Frist',
  kept: 'Haldne',
  judged: 'Ute',
  share: 'Del',
  shareBefore: 'Del {{year}}',
  deadlineNote:
    'Fristar som ikkje er ute, eller som står på vent, er ikkje med. Det er heller ikkje fristar som stod opne då saka vart avslutta.',
};
