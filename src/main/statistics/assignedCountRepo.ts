import { and, count } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment } from '../db/schema/index.ts';
import { assignedOn, notMerged, place } from './activeOnRepo.ts';

/** Persons with a coordinator on a day: the numerator of `coordinatorShare`. */
export const personsAssignedOn = (db: ReadDb, day: Day): number =>
  prepared(db, 'statistics.personsAssigned', (d) => {
    const persons = d
      .selectDistinct({ id: assignment.personId })
      .from(assignment)
      .where(and(assignedOn(place.day), notMerged(d, assignment.personId)))
      .as('persons');
    return d.select({ persons: count() }).from(persons).prepare();
  }).get({ day })?.persons ?? 0;
