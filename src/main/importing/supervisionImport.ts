import type { SupervisionField } from '../../domain/importing/supervisionFields.ts';
import type { Candidate } from '../../domain/importing/readRows.ts';
import type { SupervisionKind } from '../../domain/supervision/codes.ts';
import { holdsNationalNumber } from '../../domain/person/noteRules.ts';
import { newIdOfMany } from '../db/newId.ts';
import { ImportedCoordinators } from './importedCoordinators.ts';
import { ImportedFaddere } from './importedFaddere.ts';
import type { ProblemList, RowVoice } from './importProblems.ts';
import { type AttendanceRow, noRows, type SessionRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { KnownSupervision } from './knownSupervisionRepo.ts';
import type { PlannedImport } from './referralImport.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/**
 * Works out what a list of supervision adds: a session for each day, kind and fadder, and everybody of the list in it.
 * A session the register has is left as it is. Faddere and coordinators that are not known come in with it.
 */
export function planSupervisionImport(
  candidates: readonly Candidate<SupervisionField>[],
  known: KnownRecords & KnownSupervision,
  setting: ImportSetting,
  problems: ProblemList,
): PlannedImport {
  const coordinators = new ImportedCoordinators(known, setting);
  const faddere = new ImportedFaddere(known.faddere, coordinators, setting);
  const before = new Set(known.sessions.map(keyOf));
  const sessions = new Map<string, SessionRow>();
  const attendance = new Map<string, AttendanceRow>();
  let matched = 0;
  for (const { row, values } of candidates) {
    const say = problems.row(row);
    const told = toldBy(values, { coordinators, faddere, say });
    const key = keyOf(told);
    if (before.has(key)) {
      matched += 1;
      continue;
    }
    const session = sessions.get(key) ?? newSession(told, values, setting, say);
    sessions.set(key, session);
    fillIn(session, values);
    const who = told.kind === 'fadderGroup' ? told.attendingFadderId : told.coordinatorId;
    if (who === null) continue;
    const came = session.state === 'held' ? codeOf<'yes' | 'no'>(values, 'attended') !== 'no' : null;
    const seat = attendance.get(`${session.id} ${who}`);
    if (seat) {
      // Twice in the list: whoever came once, came.
      seat.attended = seat.attended === true || came;
      continue;
    }
    const { coordinatorId } = told;
    const isFadder = told.kind === 'fadderGroup';
    attendance.set(`${session.id} ${who}`, {
      id: newIdOfMany(),
      sessionId: session.id,
      coordinatorId: isFadder ? null : coordinatorId,
      fadderId: isFadder ? who : null,
      attended: came,
    });
  }
  const rows = noRows();
  rows.units = coordinators.addedUnits;
  rows.coordinators = coordinators.added;
  rows.faddere = faddere.added;
  rows.sessions = [...sessions.values()];
  rows.attendance = [...attendance.values()];
  return { rows, created: candidates.length - matched, matched, touchedPersonIds: new Set() };
}

/** One session is told from another by day, kind and fadder; supervision alone also by who it was of. */
const keyOf = ({ day, kind, fadderId, coordinatorId }: KnownSupervision['sessions'][number]): string =>
  [day, kind, fadderId ?? '', kind === 'individual' ? (coordinatorId ?? '') : ''].join(' ');

interface Told {
  day: string;
  kind: SupervisionKind;
  fadderId: string | null;
  coordinatorId: string | null;
  /** In a meeting of faddere: who came. */
  attendingFadderId: string | null;
}

interface Finders {
  coordinators: ImportedCoordinators;
  faddere: ImportedFaddere;
  say: RowVoice;
}

function toldBy(values: RowValues, { coordinators, faddere, say }: Finders): Told {
  const day = textOf(values, 'date') ?? '';
  const kind = codeOf<SupervisionKind>(values, 'kind') ?? 'group';
  const name = textOf(values, 'coordinator');
  const fadderName = textOf(values, 'fadder');
  if (kind === 'fadderGroup') {
    const attendingFadderId = faddere.id(name ?? fadderName ?? '', day);
    return { day, kind, fadderId: null, coordinatorId: null, attendingFadderId };
  }
  const coordinatorId =
    name === null ? null : coordinators.serving(name, textOf(values, 'unit'), 'coordinator', day, say).id;
  const fadderId = fadderName === null ? null : faddere.id(fadderName, day);
  if (fadderId === null && kind === 'group') say.warning('fadder', 'GROUP_WITHOUT_FADDER');
  return { day, kind, fadderId, coordinatorId, attendingFadderId: null };
}

function newSession(
  { day, kind, fadderId }: Told,
  values: RowValues,
  setting: ImportSetting,
  say: RowVoice,
): SessionRow {
  const { batchId, now, today } = setting;
  for (const field of ['themes', 'place'])
    if (holdsNationalNumber(textOf(values, field) ?? '')) say.error(field, 'NUMBER_IN_TEXT');
  return {
    id: newIdOfMany(),
    version: 1,
    kind,
    state: day <= today ? 'held' : 'planned',
    day,
    fadderId,
    importBatchId: batchId,
    createdAt: now,
    updatedAt: now,
  };
}

/** What the first row left out, a later one of the same session may tell. */
function fillIn(session: SessionRow, values: RowValues): void {
  session.minutes ??= minutesOf(values);
  session.themes ??= textOf(values, 'themes');
  session.place ??= textOf(values, 'place');
}

/** Nobody is supervised for more than twelve hours: a larger number is minutes. */
function minutesOf(values: RowValues): number | null {
  const { hours } = values;
  if (typeof hours !== 'number' || hours <= 0) return null;
  const minutes = Math.round(hours > 12 ? hours : hours * 60);
  return minutes > 1440 ? null : Math.max(5, minutes);
}
