import type { ReferrerType } from '../referral/codes.ts';
import { words, type WordsFor } from './wordList.ts';

/* What lists write for who sends a melding. In bokmål, nynorsk and short; compared without case, spaces and signs. */

export const referrerTypeWords: WordsFor<ReferrerType> = {
  self: words(`
    selv | personen selv | bruker | bruker selv | brukeren selv | pasient | pasienten selv | sjølv | egen
    henvendelse | søker selv | tjenestemottaker | personen sjølv | pasient selv | brukar
  `),
  nextOfKin: words(`
    pårørende | pårørande | foresatt | foresatte | foreldre | mor | far | pårørende/foresatt | familie | ektefelle |
    pårørende/foresatte | føresett | føresette
  `),
  guardian: words('verge | fullmektig | verge/fullmektig | ferje | verje'),
  gp: words('fastlege | lege | fastlegen | FL | legevakt'),
  municipalHealthService: words(`
    kommunal helse- og omsorgstjeneste | hjemmetjenesten | hjemmesykepleien | hjemmetjeneste | heimetenesta |
    tildelingskontoret | helse og omsorg | ergoterapeut | kommunen | kommunal tjeneste | omsorgstjenesten | kommunal
    helsetjeneste | psykisk helse og rus | kommunepsykolog | kreftsykepleier | ergoterapitjenesten | kommunal helse-
    og omsorgsteneste | saksbehandler
  `),
  physiotherapist: words(`
    fysioterapeut | fysio | fysioterapeut med avtale | avtalefysioterapeut | fysioterapi
  `),
  healthStation: words(`
    helsestasjon | helsesykepleier | helsesjukepleiar | skolehelsetjenesten | skolehelsetjeneste |
    helsestasjon/skolehelsetjeneste | helsesøster | jordmor | skulehelsetenesta | helsestasjonen
  `),
  hospitalSomatic: words(`
    sykehus | sjukehus | HF somatikk | somatikk | sykehus somatikk | sykehuset | somatisk avdeling | somatisk |
    helseforetak | spesialisthelsetjenesten | helseføretak | sjukehuset
  `),
  hospitalMentalAdult: words(`
    DPS | HF psykisk helsevern voksne | psykisk helsevern | psykisk helsevern voksne | VOP | psykiatri | PHV |
    psykiatrien | voksenpsykiatri | psykisk helsevern vaksne
  `),
  hospitalMentalChild: words(`
    BUP | BUPA | psykisk helsevern barn og unge | PHBU | barne- og ungdomspsykiatri | psykisk helsevern barn | ABUP
  `),
  substanceTreatment: words(`
    TSB | rus | rusbehandling | tverrfaglig spesialisert rusbehandling | ruspoliklinikk | ARA | avrusning
  `),
  hospitalRehabilitation: words(`
    habilitering/rehabilitering HF | HAVO | HABU | habiliteringstjenesten | rehabilitering HF | habilitering HF |
    rehabiliteringsavdeling | barnehabilitering | voksenhabilitering | sunnaas | habiliteringstenesta
  `),
  privateInstitution: words(`
    privat institusjon | privat rehabilitering | rehabiliteringsinstitusjon | privat | privat
    rehabiliteringsinstitusjon | privat avtalepart
  `),
  nav: words('NAV | Nav lokalt | NAV-kontor | NAV kontor | sosialtjenesten | sosialtenesta'),
  childWelfare: words(`
    barnevern | barnevernet | barnevernstjenesten | barneverntjenesten | barnevernstenesta | BV | barnevernsteneste
  `),
  school: words(`
    skole | skule | skolen | VGS | videregående | videregående skole | barneskole | ungdomsskole | skulen
  `),
  kindergarten: words('barnehage | bhg | barnehagen'),
  ppt: words(`
    PPT | PP-tjenesten | PP-tenesta | pedagogisk-psykologisk tjeneste | PPT-tjenesten
  `),
  other: words('annen | annet | anna | andre | annan | diverse | øvrige'),
};
