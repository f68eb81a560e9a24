import type { error as nb } from '../nb/error.ts';
import type { Texts } from '../textTypes.ts';

export const error: Texts<typeof nb> = {
  UNEXPECTED: 'Noko uventa hende. Det som er lagra, er trygt. Prøv igjen.',
  INVALID_INPUT: 'Noko i skjemaet kan ikkje takast imot. Sjå over felta og prøv igjen.',
  UNKNOWN_ROUTE: 'Koordinat kjenner ikkje denne handlinga. Start programmet på nytt.',
  NOT_TRUSTED: 'Handlinga kom ikkje frå Koordinat sitt eige vindauge og vart avvist.',
  LOCKED: 'Registeret er låst. Lås opp for å halde fram.',
  PERSON_BLOCKED: 'Du har ikkje tilgang til denne personen. Ein leiar kan seie kvifor.',
  PERSON_RESTRICTED:
    'Behandlinga av opplysningane er avgrensa. Ein leiar kan oppheve avgrensinga på sida til personen.',
  FORBIDDEN: 'Rolla di gir ikkje tilgang til dette. Ein administrator kan endre rolla.',
  CONFLICT: 'Ein annan rakk å lagre først. Sjå kva som er endra, og prøv igjen.',
  NOT_FOUND: 'Det finst ikkje lenger, eller har aldri funnest.',
  PROCESS_ENDED: 'Registeret stansa og vart låst. Det som var lagra, er trygt.',
  CANCELLED: 'Avbrote. Ingenting er endra.',
  WRONG_NAME_OR_PASSWORD: 'Namn eller passord stemmer ikkje',
  AUTHORISATION_LAPSED: 'Tilgangen din har gått ut. Ein administrator kan forlengje han.',
  WRONG_RECOVERY_KEY: 'Gjenopprettingsnøkkelen passar ikkje til dette registeret',
  RECOVERY_KEY_MISTYPED: 'Nøkkelen er skriven feil. Sjå over gruppene ein gong til.',
  WAIT: 'Vent litt før du prøver igjen.',
  PASSWORD_REFUSED: 'Passordet er ikkje godt nok. Minst 15 teikn eller fem ord.',
  ACCOUNT_EXISTS: 'Det finst alt ein konto med dette brukarnamnet.',
  ACCOUNT_UNKNOWN: 'Kontoen finst ikkje.',
  LAST_ACCOUNT: 'Den siste administratoren kan ikkje fjernast.',
  REGISTER_EXISTS: 'Det ligg alt eit register her. Det er ikkje rørt.',
  REGISTER_MISSING: 'Fann ikkje noko register her.',
  OPEN_ELSEWHERE: 'Registeret er ope ein annan stad. Lukk det der først. Ingenting er endra.',
  WRONG_KEY_OR_FOREIGN_FILE: 'Fila er ikkje dette registeret, eller nøkkelen passar ikkje. Ingenting er endra.',
  WRONG_REGISTER: 'Fila høyrer til eit anna register. Ingenting er endra.',
  OLDER_COPY: 'Fila er ein eldre kopi av registeret. Ingenting er endra.',
  GENERATION_OLDER: 'Fila er ein eldre kopi av registeret. Ingenting er endra.',
  NOT_A_BACKUP: 'Fila er ikkje ein tryggingskopi frå Koordinat.',
  BACKUP_PLACE_MISSING: 'Mappa for tryggingskopiar er ikkje der. Set inn minnepinnen, eller vel ei anna mappe.',
  SHARED_PLACE:
    'Registeret ligg på nettverket eller i ei mappe som blir synkronisert. Der kan to endre det på same tid utan å vite om kvarandre, og då går noko tapt. Flytt registeret og nøkkelfila til disken på maskina. Tryggingskopiane kan gjerne liggje på ein delt stad.',
  NOT_LENT: 'Registeret er ikkje lånt til denne maskina. Sjå etter på nytt: det kan vere levert tilbake.',
  LENT_OUT: 'Registeret er lånt ut til ei anna maskin. Ingenting er endra.',
  LOAN_OVERDUE:
    'Lånet er gått ut. Ein administrator kan avslutte det med ein grunn. Har du registeret sjølv, lever det tilbake og hent det på nytt.',
  LEASE_LOST:
    'Nokon annan har avslutta lånet, og kopien kan ikkje leverast tilbake. Ingenting er slått saman, og kopien er teken vare på her.',
  HOME_MOVED_ON:
    'Noko anna er levert tilbake sidan du henta registeret. Kopien din kan ikkje leverast over det. Ingenting er slått saman, og kopien er teken vare på her.',
  HOME_UNREACHABLE:
    'Vi når ikkje den delte staden. Kople maskina til nettet på kontoret, og prøv på nytt. Ingenting er endra.',
  HOME_NOT_CLOSED:
    'Registeret på den delte staden vart kopiert dit utan å vere lukka. Lås registeret der det sist var ope, lukk Koordinat, og kopier begge filene på nytt.',
  LOAN_NOTE_DAMAGED:
    'Notatet om lånet på denne maskina (fila som sluttar på .laan) er skadd. Ingenting er endra. Be IT om hjelp.',
  CHANGED_MEANWHILE:
    'Noko vart lagra medan registeret vart levert tilbake. Ingenting er endra på den delte staden. Prøv på nytt.',
  BACKUP_DAMAGED: 'Tryggingskopien er skadd og blir ikkje brukt. Ingenting er endra.',
  CHANGES_MISSING:
    'Dei siste endringane manglar: loggfila (-wal) ved sida av registeret er borte. Legg henne tilbake, eller hent inn ein tryggingskopi.',
  KEY_FILE_OLDER: 'Nøkkelfila er eldre enn registeret. Ho kan sleppe inn nokon som er fjerna. Ingenting er endra.',
  NEWER_FILE: 'Registeret er laga med ei nyare utgåve av Koordinat. Oppdater programmet for å opne det.',
  OTHER_EDITION:
    'Registeret er laga med ei utgåve av Koordinat som denne ikkje byggjer på. Ingenting er endra. Bruk utgåva det sist vart opna med, eller spør den som leverer programmet.',
  EMPTY_FILE: 'Fila er tom.',
  NO_PERIODS:
    'Fann ingen tabell med periodar. Linja med periodar må seie året, til dømes «2. tertial 2008» eller «2015».',
  DAMAGED: 'Registerfila er skadd. Hent inn ein tryggingskopi. Den skadde fila er teken vare på.',
  DAMAGED_FILE: 'Fila er skadd og kan ikkje lesast.',
  KEY_FILE_MISSING: 'Nøkkelfila ved sida av registeret manglar. Hent inn ein tryggingskopi.',
  KEY_FILE_DAMAGED: 'Nøkkelfila er skadd. Hent inn ein tryggingskopi.',
  KEY_FILE_EXISTS: 'Det ligg alt ei nøkkelfil her. Ho er ikkje rørt.',
  KEY_FILE_NEWER: 'Nøkkelfila er laga med ei nyare utgåve av Koordinat.',
  WEAK_PARAMETERS: 'Nøkkelfila har for svakt vern og blir ikkje brukt.',
  READ_ONLY:
    'Mappa der registeret ligg, kan ikkje skrivast til. Ingenting er endra. Flytt registeret til ei mappe du kan skrive i, eller be IT om hjelp.',
  DISK_FULL: 'Disken er full. Ingenting er halvt lagra. Rydd plass og prøv igjen.',
  NOTHING_TO_UNDO: 'Det er ingenting å angre her lenger.',
  ALREADY_EXISTS: 'Det finst alt.',
  FILE_FAILED: 'Fila kunne ikkje lagrast der. Vel ein annan stad, eller lukk fila om ho er open i eit anna program.',
  ATTACHMENT_TOO_LARGE: 'Fila er større enn 20 MB. Del henne opp, eller lag ei mindre utgåve.',
  ATTACHMENT_KIND:
    'Denne typen fil kan ikkje leggjast ved. Bruk PDF, bilete (PNG, JPEG), tekst, Word, Excel, OpenDocument eller RTF, utan makroar.',
  ALREADY_ATTACHED: 'Den same fila ligg alt ved saka.',
  FILE_NOT_READABLE: 'Fila kan ikkje lesast.',
  FILE_IN_USE:
    'Fila blir halden av eit anna program, til dømes Word eller ein virusskannar. Lukk det, eller prøv igjen om litt. Ingenting er endra.',
  FILE_NOT_WRITABLE: 'Fila kan ikkje skrivast dit. Vel ein annan stad.',
  YEAR_NOT_OVER: 'Året er ikkje over enno. Rapporten kan godkjennast frå 1. januar.',
  IMPORT_HAS_ERRORS: 'Lista har feil som må rettast først. Ingenting er lagra.',
  IMPORT_CHANGED_SINCE: 'Noko av det importerte er endra sidan. Importen kan ikkje angrast utan å miste det.',
  STEP_NOT_ALLOWED: 'Saka står ikkje slik at dette kan gjerast no.',
  RULE: 'Opplysningane heng ikkje saman. Sjå over felta.',
  NATIONAL_ID_IN_NAME: 'Eit fødselsnummer kan ikkje stå i eit filnamn.',
  TOO_LARGE: 'Fila er for stor.',
  NOT_A_SPREADSHEET: 'Fila er ikkje eit rekneark eller ei tekstliste.',
  ENCRYPTED_WORKBOOK: 'Reknearket er låst med passord. Lagre det utan passord og prøv igjen.',
  OLD_XLS_FORMAT: 'Reknearket er av den gamle typen .xls. Lagre det som .xlsx og prøv igjen.',
  OTHER_SPREADSHEET_FORMAT:
    'Fila er av ein annan type enn .xlsx og .csv. Opne ho i reknearket, lagre ho som .xlsx og prøv igjen.',
  NOT_A_CLOCK: 'Er ikkje eit klokkeslett. Skriv det som 09.00.',
  TO_BEFORE_FROM: 'Til-dato er før frå-dato.',
  RECEIVED_BEFORE_SENT: 'Motteken dato er før send dato.',
  DECIDED_BEFORE_RECEIVED: 'Avgjerda er datert før meldinga vart motteken.',
  CLOSED_BEFORE_RECEIVED: 'Saka er avslutta før meldinga vart motteken.',
};
