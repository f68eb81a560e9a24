import type { PersonTask } from '../../contract/worklist.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { openPause } from '../../domain/deadline/pause.ts';
import { groupOf } from '../../domain/worklist/worklistGroup.ts';
import { servingOn } from '../assignment/assignmentRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { personLineOf } from '../person/personRepo.ts';
import type { servedByAbsent } from './absentRepo.ts';
import { type openDeadlines, unitsOfRequests, type WorklistFilter } from './openDeadlineRepo.ts';

type NameOf = (accountId: string | null) => string | null;

/** What has a deadline, as rows: with the unit that was asked, or the coordinator who serves. */
export async function deadlineRows(
  db: ReadDb,
  found: Awaited<ReturnType<typeof openDeadlines>>,
  today: Day,
  nameOf: NameOf,
): Promise<PersonTask[]> {
  const serving = await servingOn(
    db,
    found.map((row) => row.person.id),
    today,
  );
  const askedUnits = await unitsOfRequests(
    db,
    found.filter((row) => row.kind === 'requestAnswer').map((row) => row.subjectId),
  );
  return found.map((row) => ({
    key: row.id,
    kind: row.kind,
    person: row.person,
    referralId: row.referralId,
    complaintId: row.kind === 'complaint' ? row.subjectId : null,
    caseNumber: row.caseNumber,
    dueOn: row.dueOn,
    group: row.pausedSince === null ? groupOf(row.dueOn, today) : 'paused',
    paused: pausedOf(row),
    startsOn: row.startsOn,
    referrerType: row.referrerType,
    unitName: askedUnits.get(row.subjectId) ?? serving.get(row.person.id)?.unitName ?? null,
    coordinatorName: serving.get(row.person.id)?.coordinatorName ?? null,
    receivedOn: row.receivedOn,
    responsible: nameOf(row.responsibleAccountId),
  }));
}

const pausedOf = ({ pausedSince, pauses }: Awaited<ReturnType<typeof openDeadlines>>[number]): PersonTask['paused'] =>
  pausedSince === null ? null : { since: pausedSince, reason: openPause(pauses ?? [])?.reason ?? 'information' };

/** Who has a coordinator that is away today without a substitute: due today, since nobody can wait for an absence to end. */
export function absentRows(
  away: Awaited<ReturnType<typeof servedByAbsent>>,
  { owner, accountId, kind, unitId }: WorklistFilter,
  today: Day,
  nameOf: NameOf,
): PersonTask[] {
  if (kind !== null && kind !== 'coordinatorAbsent') return [];
  return away
    .filter((row) => owner !== 'mine' || row.responsibleAccountId === accountId)
    .filter((row) => owner !== 'nobody' || row.responsibleAccountId === null)
    .filter((row) => unitId === null || row.unitId === unitId)
    .map((row) => ({
      key: `absent ${row.assignmentId}`,
      kind: 'coordinatorAbsent',
      person: personLineOf(row.person),
      referralId: row.referralId,
      complaintId: null,
      caseNumber: row.caseNumber,
      dueOn: today,
      group: groupOf(today, today),
      paused: null,
      startsOn: row.absentFrom,
      referrerType: row.referrerType,
      unitName: row.unitName,
      coordinatorName: row.coordinatorName,
      receivedOn: row.receivedOn,
      responsible: nameOf(row.responsibleAccountId),
    }));
}
