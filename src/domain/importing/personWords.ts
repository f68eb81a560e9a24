import type { Gender, NeedClass } from '../person/codes.ts';
import { words, type WordsFor } from './wordList.ts';

/* What lists write about the person. In bokmål, nynorsk and short; compared without case, spaces and signs. */

export const genderWords: WordsFor<Gender> = {
  female: words('kvinne | K | jente | female | F | kv | kv. | hunkjønn | hokjønn | woman | girl'),
  male: words('mann | M | gutt | gut | male | hankjønn | man | boy'),
  other: words('annet | anna | ikke-binær | ikkje-binær | annen | other'),
  unknown: words('ukjent | ukjend | U | uoppgitt | ikke oppgitt | ? | unknown'),
};

export const needClassWords: WordsFor<NeedClass> = {
  limited: words(`
    noe | noe/avgrenset | avgrenset | noko | noko/avgrensa | lite | noe avgrenset | noe/avgrenset bistandsbehov |
    noko avgrensa | 1
  `),
  moderate: words(`
    middels | middels til stort | middels/stort | middels stort | stort | middels til stort bistandsbehov | 2
  `),
  extensive: words(`
    omfattende | omfattande | omfattende bistandsbehov | omf | omf. | svært stort | 3
  `),
  unknown: words(`
    uoppgitt | ukjent | ukjend | ikke oppgitt | ikkje oppgitt | ikke vurdert | uopplyst | 9
  `),
};
