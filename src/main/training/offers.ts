import type { OpenCourse } from '../../contract/training.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { compareOffers, offerReason } from '../../domain/training/mustOffer.ts';
import { standingOn } from '../../domain/training/programStanding.ts';
import { partsOfRule } from '../../domain/training/trainingProgram.ts';
import { coordinatorRows, inOffice } from '../coordinator/coordinatorRows.ts';
import type { ReadDb } from '../db/database.ts';
import { assignedSince } from './assignedSinceRepo.ts';
import { listCourses, sessionsOf } from './courseRepo.ts';
import { countLists, waitingEverywhere } from './enrolmentRepo.ts';
import { coordinatorIds } from './participantRepo.ts';
import { listPrograms } from './programRepo.ts';
import { traineeOf } from './standings.ts';
import { coordinatorFacts } from './trainingFactsRepo.ts';

/** Who must be offered a place in a required programme, most pressing first, with the first round that has one. */
export async function offersOn(db: ReadDb, day: Day) {
  const programs = (await listPrograms(db)).filter(({ isActive, isRequired }) => isActive && isRequired);
  const factsOf = await coordinatorFacts(db, day);
  const since = await assignedSince(db, day);
  const courses = await openCourses(db, day);
  const waitsIn = await waitingCourses(db);
  const found = inOffice(await coordinatorRows(db, day), day).flatMap((row) =>
    programs.flatMap((program) => {
      const standing = standingOn(program, traineeOf(row), factsOf(row.id), day);
      const { isBasic } = program;
      const facts = { standing, isBasic, assignedFrom: since.get(row.id) ?? null, activeFrom: row.activeFrom };
      const reason = offerReason(facts);
      return reason === null ? [] : [{ row, program, reason, ...facts }];
    }),
  );
  return found.toSorted(compareOffers).map(({ row, program, reason, standing, assignedFrom }) => {
    const parts = partsOfRule(program.rule);
    return {
      coordinatorId: row.id,
      name: row.name,
      unitId: row.unitId,
      unitName: row.unitName,
      programId: program.id,
      reason,
      since: reason === 'assignedWithoutBasics' ? assignedFrom : standing.validTo,
      isWaiting: (waitsIn.get(row.id) ?? []).some((partId) => parts.includes(partId)),
      course: courses.find(({ partId }) => parts.includes(partId)) ?? null,
    };
  });
}

/** Planned rounds that are still to begin and have a free place, the first first. */
async function openCourses(db: ReadDb, day: Day): Promise<OpenCourse[]> {
  const counted = await countLists(db);
  const days = Map.groupBy(await sessionsOf(db), ({ courseId }) => courseId);
  return (await listCourses(db))
    .flatMap(({ id, version, partId, state, capacity }) => {
      const firstDay = days.get(id)?.[0]?.day;
      const free = capacity === null ? null : capacity - counted(id, 'enrolled') - counted(id, 'waiting');
      const isOpen = state === 'planned' && firstDay !== undefined && firstDay >= day && (free === null || free > 0);
      return isOpen ? [{ courseId: id, partId, version, firstDay, free }] : [];
    })
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

/** The parts each coordinator waits for a place in. */
async function waitingCourses(db: ReadDb): Promise<Map<string, string[]>> {
  const parts = new Map((await listCourses(db)).filter(isPlanned).map(({ id, partId }) => [id, partId]));
  const coordinators = await coordinatorIds(db);
  const waiting = new Map<string, string[]>();
  for (const { participantId, courseId } of await waitingEverywhere(db)) {
    const coordinatorId = coordinators.get(participantId);
    const partId = parts.get(courseId);
    if (coordinatorId && partId) waiting.set(coordinatorId, [...(waiting.get(coordinatorId) ?? []), partId]);
  }
  return waiting;
}

const isPlanned = ({ state }: { state: string }): boolean => state === 'planned';
