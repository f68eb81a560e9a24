import type { Candidate } from '../../domain/importing/readRows.ts';
import type { ComplaintField } from '../../domain/importing/complaintFields.ts';
import { complaintHistory, complaintOfRow, type ToldComplaint } from './complaintOfRow.ts';
import type { ProblemList, RowVoice } from './importProblems.ts';
import { type ComplaintRow, lazily, noRows } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import { ImportedPeople } from './importedPeople.ts';
import type { KnownComplaints } from './knownComplaintsRepo.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { PlannedImport } from './referralImport.ts';
import { textOf, type RowValues } from './rowValues.ts';

/**
 * Works out what a list of complaints adds: each with its person, the case it is about where the register knows its
 * number, and how it went. One the register has (same person, day and matter) is left as it is.
 */
export function planComplaintImport(
  candidates: readonly Candidate<ComplaintField>[],
  known: KnownRecords & { complaints: KnownComplaints },
  setting: ImportSetting,
  problems: ProblemList,
): PlannedImport {
  const people = new ImportedPeople(known.persons, setting);
  const cases = new Map(known.referrals.map((row) => [row.caseNumber, row]));
  const taken = new Set(known.complaints.map((row) => keyOf(row.personId, row)));
  const added: ComplaintRow[] = [];
  let matched = 0;
  for (const { row, values } of candidates) {
    const say = problems.row(row);
    const told = complaintOfRow(values, say);
    const found = caseOf(values, cases, say);
    const personId = personOf(values, { people, found, say, isSame: (id) => taken.has(keyOf(id, told)) });
    if (personId === null) continue;
    if (found && found.personId !== personId) {
      say.error('caseNumber', 'CASE_OF_ANOTHER');
      continue;
    }
    const key = keyOf(personId, told);
    if (taken.has(key)) {
      matched += 1;
      continue;
    }
    if (setting.closedPersons.has(personId)) {
      say.error('name', 'PERSON_CLOSED');
      continue;
    }
    taken.add(key);
    added.push(rowOf(told, personId, found?.id ?? null, setting));
  }
  const rows = noRows();
  rows.persons = people.added;
  rows.complaints = added;
  rows.complaintEvents = lazily(() => historyOf(added, setting));
  const touchedPersonIds = new Set(added.map(({ personId }) => personId));
  return { rows, created: added.length, matched, touchedPersonIds };
}

type KnownCase = KnownRecords['referrals'][number];

/** One complaint is told from another by whose it is, when it came and what it is about. */
const keyOf = (
  personId: string,
  { recordKind, kind, receivedOn }: Pick<ToldComplaint, 'recordKind' | 'kind' | 'receivedOn'>,
): string => [personId, recordKind, kind, receivedOn].join(' ');

function caseOf(values: RowValues, cases: ReadonlyMap<string, KnownCase>, say: RowVoice): KnownCase | null {
  const number = textOf(values, 'caseNumber');
  if (number === null) return null;
  const found = cases.get(number) ?? null;
  const hasPerson = ['nationalId', 'name', 'familyName'].some((field) => textOf(values, field) !== null);
  if (found === null && hasPerson) say.warning('caseNumber', 'CASE_NOT_KNOWN', number);
  return found;
}

interface Whose {
  people: ImportedPeople;
  found: KnownCase | null;
  say: RowVoice;
  isSame: (personId: string) => boolean;
}

/** Whose complaint it is. A case's number alone says that too; a name alone joins nobody, and is said where it might have. */
function personOf(values: RowValues, { people, found, say, isSame }: Whose): string | null {
  const hasPerson = ['nationalId', 'name', 'familyName'].some((field) => textOf(values, field) !== null);
  if (!hasPerson) {
    if (found === null) say.error('caseNumber', 'CASE_NOT_KNOWN', textOf(values, 'caseNumber'));
    return found?.personId ?? null;
  }
  const before = people.added.length;
  const hadNamesake = people.hasNamesake(values);
  const person = people.findOrMake(values, say, (id) => id === found?.personId || isSame(id));
  if (hadNamesake && people.added.length > before) say.warning('name', 'NAMESAKE_NOT_JOINED');
  return person.id;
}

const rowOf = (
  told: ToldComplaint,
  personId: string,
  referralId: string | null,
  { batchId, now }: ImportSetting,
): ComplaintRow => ({
  ...told,
  version: 1,
  personId,
  referralId,
  startReason: null,
  completionDueOn: null,
  importBatchId: batchId,
  createdAt: now,
  updatedAt: now,
});

function* historyOf(added: readonly ComplaintRow[], setting: ImportSetting) {
  for (const row of added) yield* complaintHistory(row, setting);
}
