import type { Day } from '../../domain/calendar/day.ts';
import {
  isGranted,
  type Channel,
  type CloseReason,
  type Need,
  type ReferrerType,
  type Specialty,
} from '../../domain/referral/codes.ts';
import { defaultLegalBasis, legalBasesOfOutcome } from '../../domain/referral/legalBasisOf.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { AssignmentRow, DecisionRow, ReferralRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { ImportedPerson } from './importedPeople.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { Melding } from './meldingOfRow.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/** A melding this import makes, with what its rows say happened; its state and history are told when all rows are read. */
export interface NewCase {
  row: ReferralRow;
  assignments: AssignmentRow[];
  note: string | null;
}

/** Finds the melding of each row, or makes it: the same person, day received and need are the same melding. */
export class ImportedCases {
  readonly added: NewCase[] = [];
  readonly #byKey = new Map<string, NewCase | 'known'>();
  readonly #caseNumbers: Set<string>;
  readonly #accounts = new Map<string, string>();
  readonly #setting: ImportSetting;

  constructor(known: Pick<KnownRecords, 'referrals' | 'accounts'>, setting: ImportSetting) {
    this.#setting = setting;
    this.#caseNumbers = new Set(known.referrals.map(({ caseNumber }) => caseNumber));
    for (const { personId, receivedOn, need } of known.referrals)
      this.#byKey.set(keyOf(personId, receivedOn, need), 'known');
    for (const { id, loginName, displayName } of known.accounts)
      for (const name of [loginName, displayName]) this.#accounts.set(name.toLowerCase(), id);
  }

  find(personId: string, { receivedOn, need }: Pick<Melding, 'receivedOn' | 'need'>): NewCase | 'known' | null {
    return this.#byKey.get(keyOf(personId, receivedOn, need)) ?? null;
  }

  make(person: ImportedPerson, melding: Melding, values: RowValues, say: RowVoice): NewCase {
    const { receivedOn, need, outcome, decidedOn, closedOn } = melding;
    if (outcome !== null && decidedOn === null) say.warning('decidedOn', 'DECISION_WITHOUT_DATE');
    const row = this.#newRow(person, melding, values);
    const made: NewCase = {
      row,
      assignments: [],
      note: notesOf(values, row),
    };
    if (closedOn !== null) {
      row.closedOn = closedOn;
      row.closeReason = closeReasonOf(textOf(values, 'closedReason'), isGranted(outcome));
    }
    this.#byKey.set(keyOf(person.id, receivedOn, need), made);
    this.added.push(made);
    return made;
  }

  /** A later row of the same melding tells what the first did not. */
  fillIn({ row }: NewCase, { outcome, decidedOn, closedOn }: Melding, values: RowValues, say: RowVoice): void {
    if (outcome !== null && row.outcome && (outcome !== row.outcome || differs(decidedOn, row.decidedOn)))
      say.warning('decisionOutcome', 'DECISION_DIFFERS');
    else if (outcome !== null) {
      row.outcome = outcome;
      row.decidedOn ??= decidedOn;
    }
    row.preliminaryAnswerOn ??= textOf(values, 'preliminaryAnswerOn');
    row.feedbackSentOn ??= textOf(values, 'feedbackSentOn');
    if (closedOn !== null && !row.closedOn) {
      row.closedOn = closedOn;
      row.closeReason = closeReasonOf(textOf(values, 'closedReason'), isGranted(row.outcome ?? null));
    }
  }

  #newRow(person: ImportedPerson, melding: Melding, values: RowValues): ReferralRow {
    const { batchId, now, officeType, homeMunicipality } = this.#setting;
    const { sentOn, receivedOn, need, outcome, decidedOn } = melding;
    return {
      id: newIdOfMany(),
      version: 1,
      caseNumber: this.#ownCaseNumber(textOf(values, 'caseNumber')) ?? '',
      personId: person.id,
      state: 'received',
      sentOn,
      receivedOn,
      // What a list of other columns does not tell has no «unknown» of its own: the usual way is put down.
      channel: codeOf<Channel>(values, 'channel') ?? 'municipalForm',
      referrerType: codeOf<ReferrerType>(values, 'referrerType') ?? 'other',
      referrerName: textOf(values, 'referrerName'),
      referrerOrganisation: textOf(values, 'referrerOrganisation'),
      need,
      legalBasis: defaultLegalBasis(need, officeType),
      specialty: codeOf<Specialty>(values, 'specialty') ?? 'unknown',
      reason: textOf(values, 'reason'),
      servicesToday: [],
      servicesNeeded: [],
      expectedDuration: 'unknown',
      admittedNow: false,
      urgency: 'normal',
      consent: 'notObtained',
      inEpikrise: false,
      inDips: false,
      inJournal: false,
      consentInJournal: false,
      municipalityNumber: person.row?.municipalityNumber ?? homeMunicipality,
      area: textOf(values, 'area') ?? person.row?.area ?? null,
      responsibleAccountId: this.#accounts.get((textOf(values, 'responsible') ?? '').toLowerCase()) ?? null,
      outcome,
      decidedOn: outcome === null ? null : decidedOn,
      preliminaryAnswerOn: textOf(values, 'preliminaryAnswerOn'),
      feedbackSentOn: textOf(values, 'feedbackSentOn'),
      importBatchId: batchId,
      createdAt: now,
      updatedAt: now,
    };
  }

  /** The list's own number where it is of the register's kind («2025/31») and free; else the register gives one. */
  #ownCaseNumber(text: string | null): string | null {
    if (text === null || !/^(?:19|20)\d\d\/[1-9]\d{0,6}$/.test(text) || this.#caseNumbers.has(text)) return null;
    this.#caseNumbers.add(text);
    return text;
  }
}

/** The decision of a case whose outcome and day the list tells; null where either is unknown. */
export function decisionOf(row: ReferralRow, { accountId, batchId, now }: ImportSetting): DecisionRow | null {
  const { outcome, decidedOn } = row;
  if (!outcome || !decidedOn) return null;
  const bases = legalBasesOfOutcome(outcome);
  return {
    id: newIdOfMany(),
    referralId: row.id,
    personId: row.personId,
    outcome,
    decidedOn,
    legalBasis: bases.includes(row.legalBasis) ? row.legalBasis : (bases[0] ?? row.legalBasis),
    isLongTerm: isGranted(outcome),
    isCoordinated: isGranted(outcome),
    services: [],
    decidedBy: accountId,
    importBatchId: batchId,
    createdAt: now,
  };
}

const differs = (a: Day | null, b: Day | null | undefined): boolean => a !== null && !!b && a !== b;

const keyOf = (personId: string, receivedOn: Day, need: Need): string => `${personId} ${receivedOn} ${need}`;

/** What the list tells and the case has no field for, so that nothing of it is lost. */
function notesOf(values: RowValues, row: ReferralRow): string | null {
  const caseNumber = textOf(values, 'caseNumber');
  const responsible = textOf(values, 'responsible');
  const parts = [
    textOf(values, 'note'),
    caseNumber !== null && caseNumber !== row.caseNumber ? `Saksnummer i lista: ${caseNumber}` : null,
    responsible !== null && !row.responsibleAccountId ? `Saksbehandler i lista: ${responsible}` : null,
    textOf(values, 'closedReason'),
  ];
  return parts.filter((part) => part !== null).join('\n') || null;
}

const closeReasonPatterns: readonly (readonly [RegExp, CloseReason])[] = [
  [/død|døydd/i, 'died'],
  [/flytt/i, 'moved'],
  [/18 år|fylte 18|myndig/i, 'turned18'],
  [/ønsk|takket nei|takka nei|samtykke/i, 'personWishes'],
  [/behov|avslutt|ferdig|måloppnå/i, 'needEnded'],
  [/avslag|avslått|ikke innvilget/i, 'notGranted'],
  [/feil|duplikat/i, 'registeredInError'],
];

function closeReasonOf(text: string | null, granted: boolean): CloseReason {
  const found = text === null ? undefined : closeReasonPatterns.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? (granted ? 'other' : 'notGranted');
}
