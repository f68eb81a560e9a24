import { z } from 'zod';

import { hospitalTicks } from '../domain/hospital/hospitalTick.ts';
import { dayField, done, idField, lineField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** A stay in the hospital (helseforetak): when, where, and who is contact physician (kontaktlege, sphl § 2-5 c). */
export const stayFields = z.object({
  ward: lineField,
  admittedOn: dayField,
  plannedDischargeOn: dayField.nullable(),
  dischargedOn: dayField.nullable(),
  contactPhysician: lineField,
  contactPhysicianOn: dayField.nullable(),
});
export type StayFields = z.infer<typeof stayFields>;

export const hospitalRoutes = {
  /** The stays of a case, the latest first. */
  stays: query(
    'case.read',
    z.object({ referralId: idField }),
    z.array(stayFields.extend({ id: idField, version: versionField })),
  ),
  /** Writes down a stay, or what has become known of it. `id` null and `version` 0 for a new one. */
  setStay: command(
    'case.write',
    z.object({ referralId: idField, id: idField.nullable(), version: z.int().min(0), fields: stayFields }),
    z.object({ id: idField, version: versionField }),
  ),
  /** Takes out a stay that was written down by a slip; the log keeps what it was. */
  removeStay: command('case.write', z.object({ id: idField, version: versionField }), z.object({})),
  /** Ticks off what the hospital has done in its own systems, with the day and a word, or takes the tick away. */
  setTick: command(
    'case.write',
    z.object({
      /** The case, and the version of it that was read. */
      id: idField,
      version: versionField,
      tick: z.enum(hospitalTicks),
      done: z.object({ onDay: dayField, note: lineField }).nullable(),
    }),
    done,
  ),
};
