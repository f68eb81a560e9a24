import type {
  Complainant,
  ComplaintGround,
  ComplaintKind,
  ComplaintOutcome,
  ComplaintRecordKind,
} from '../complaint/codes.ts';
import { words, type WordsFor } from './wordList.ts';

/* What lists write about complaints. In bokmål, nynorsk and short; compared without case, spaces and signs. */

export const complaintRecordWords: WordsFor<ComplaintRecordKind> = {
  complaint: words('klage | klagesak | klagesaker | rettighetsklage | rettsklage | K'),
  supervisionRequest: words(`
    tilsyn | anmodning om tilsyn | oppmoding om tilsyn | tilsynssak | tilsynsanmodning | hendelsesbasert tilsyn | § 7-4
  `),
};

export const complaintKindWords: WordsFor<ComplaintKind> = {
  noPlanOrCoordinator: words(`
    får ikke plan | får ikkje plan | ikke plan | ikkje plan | ingen plan | avslag | avslag IP | avslag på IP | avslag
    koordinator | avslag på koordinator | ikke koordinator | ikkje koordinator | mangler koordinator | manglar
    koordinator | ingen koordinator | får ikke koordinator | får ikkje koordinator | ikke plan eller koordinator |
    ikkje plan eller koordinator | får ikke plan eller koordinator | får ikkje plan eller koordinator | oppnevning av
    koordinator | oppnemning av koordinator | IP | individuell plan | koordinator | barnekoordinator
  `),
  planNotGoodEnough: words(`
    plan ikke god nok | planen er ikke god nok | planen er ikkje god nok | planen gir ikke godt nok tilbud | innhold |
    innholdet i planen | innhaldet i planen | innhold i plan | planens innhold | planen følges ikke opp | planen blir
    ikke fulgt opp | planen blir ikkje følgd opp | planen følgjes ikkje opp | kvalitet | for dårlig plan
  `),
  notAllowedToTakePart: words(`
    medvirkning | medverknad | får ikke medvirke | får ikkje medverke | manglende medvirkning | manglande medverknad |
    ikke medvirke | brukermedvirkning | brukarmedverknad
  `),
  delay: words(`
    forsinkelse | forseinking | drøyer | dryger | tar for lang tid | tek for lang tid | lang saksbehandlingstid | sein
    saksbehandling | saksbehandlingstid | tidsbruk | venting | treg saksbehandling | planarbeidet drøyer
  `),
  other: words('annet | anna | andre forhold | øvrig | diverse'),
};

export const complaintGroundWords: WordsFor<ComplaintGround> = {
  healthServices: words(`
    pbrl | pasient- og brukerrettighetsloven | pasient- og brukarrettslova | helse og omsorg | helse- og omsorg |
    helse | helse- og omsorgstjenester | helse- og omsorgstenester | hol | pbrl § 7-2 | pbrl § 7-5 | hpbl
  `),
  nav: words('NAV | sosialtjenesteloven | sosialtenestelova | sotjl | sosialtjenesten | sotjl § 47 | sosiallov'),
  childWelfare: words(
    'barnevern | barnevernet | barnevernsloven | barnevernslova | bvl | bvl § 12-9 | barneverntjenesten',
  ),
};

export const complainantWords: WordsFor<Complainant> = {
  person: words(`
    bruker | brukar | pasient | personen selv | personen sjølv | tjenestemottaker | tenestemottakar | selv | sjølv | egen
    | eigen | søker | søkjar
  `),
  nextOfKin: words(`
    pårørende | pårørande | foreldre | forelder | mor | far | foresatt | føresett | foresatte | ektefelle | sønn | datter |
    nærmeste pårørende | næraste pårørande | søsken
  `),
  representative: words(`
    verge | fullmektig | advokat | representant | pasient- og brukerombud | pasient- og brukerombudet | brukerombud |
    pasientombud | ombud | ombudet | framtidsfullmektig
  `),
};

export const complaintOutcomeWords: WordsFor<ComplaintOutcome> = {
  upheld: words(`
    stadfestet | stadfesta | stadfesting | ikke medhold | ikkje medhald | opprettholdt av statsforvalteren | avslått |
    avgjørelsen stadfestet | vedtak stadfestet | S | ikke tatt til følge | ikkje teke til følgje
  `),
  changed: words(`
    endret | endra | omgjort | gjort om | medhold | medhald | delvis medhold | delvis medhald | delvis endret | delvis
    omgjort | tatt til følge | teke til følgje | endring | omgjøring | E
  `),
  annulled: words(
    'opphevet | oppheva | opphevd | opphevet og sendt tilbake | sendt tilbake | oppheving | opphevelse | O',
  ),
  dismissed: words('avvist | avvising | avvisning | for sent | for seint | for sent framsatt | A'),
  withdrawn: words('trukket | trekt | trukket tilbake | trekt tilbake | frafalt | fråfalle | trukket klage | T'),
};
