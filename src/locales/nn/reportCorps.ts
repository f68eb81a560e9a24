import type { reportCorps as nb } from '../nb/reportCorps.ts';
import type { Texts } from '../textTypes.ts';

export const reportCorps: Texts<typeof nb> = {
  staff: 'Koordinatorane',
  active_one: '{{when}} var {{count}} koordinator i arbeid.',
  active_other: '{{when}} var {{count}} koordinatorar i arbeid.',
  activeBefore: 'Året før var talet {{count}}.',
  load: 'Dei koordinerte i snitt for {{mean}} personar, og den som hadde flest, for {{most}}.',
  loadTable: 'Koordinatorar og personar per koordinator etter eining, per {{day}}',
  unit: 'Eining',
  coordinators: 'Koordinatorar',
  mean: 'Personar per koordinator',
  gathered: 'Små einingar samla',
  gatheredNote: 'Einingar med færre enn {{least}} koordinatorar står samla, så tala ikkje handlar om enkeltpersonar.',
  training: 'Opplæringa',
  trained: '{{numerator}} av {{denominator}} koordinatorar hadde gyldig grunnopplæring, {{share}}.',
  lately: '{{numerator}} av {{denominator}} hadde fått opplæring dei siste 24 månadene, {{share}}.',
  unknown_one: 'For {{count}} av dei er inga opplæring registrert.',
  unknown_other: 'For {{count}} av dei er inga opplæring registrert.',
  trainingTable: 'Del av koordinatorane med opplæring og fadder etter eining, per {{day}}',
  basics: 'Grunnopplæring',
  last24: 'Opplæring siste 24 md.',
  hasFadder: 'Har fadder',
  fadder: 'Fadder og rettleiing',
  withFadder: '{{numerator}} av {{denominator}} koordinatorar hadde ein fadder, {{share}}.',
  perFadder_one: 'Det var {{count}} fadder, og {{mean}} koordinatorar per fadder.',
  perFadder_other: 'Det var {{count}} fadrar, og {{mean}} koordinatorar per fadder.',
  noFaddere: 'Kontoret hadde ingen fadrar.',
  supervision:
    'I året vart det halde {{numerator}} grupperettleiingar. Målet var {{denominator}}, og {{share}} av målet vart nådd.',
  trend: 'Utviklinga',
  trendTable: 'Koordinatorkorpset ved utgangen av kvart år',
  figure: 'Nøkkeltal',
  trendNote:
    'Rettleiingane gjeld heile året, dei andre tala siste dag. Kva som er gyldig grunnopplæring, følgjer programma slik dei er i dag.',
  trendFigure: 'Del av koordinatorane med gyldig grunnopplæring',
};
