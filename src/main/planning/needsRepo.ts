import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';

import { ageOn } from '../../domain/calendar/age.ts';
import { type Day, daysBetween } from '../../domain/calendar/day.ts';
import { type NeedStanding, type PersonNeed, waitSpanOf } from '../../domain/planning/needs.ts';
import { grantedOutcomes, type Service } from '../../domain/referral/codes.ts';
import { ageGroupOf } from '../../domain/statistics/ageGroup.ts';
import type { ReadDb } from '../db/database.ts';
import { person, referral } from '../db/schema/index.ts';
import { personsAssigned } from '../statistics/activeOnRepo.ts';

/**
 * Everybody with an open case on the day, once each: not decided then, or granted and not closed. What is needed is put
 * together of all their open cases; the case that waits longest tells how long. What is needed and where they live is as it
 * stands today: only the days are kept.
 */
export async function personNeeds(
  db: ReadDb,
  day: Day,
  areaOf: (person: { area: string | null; municipalityNumber: string | null }) => string | null,
): Promise<PersonNeed[]> {
  const rows = await db
    .select({
      personId: referral.personId,
      services: referral.servicesNeeded,
      receivedOn: referral.receivedOn,
      decidedOn: referral.decidedOn,
      outcome: referral.outcome,
      area: person.area,
      municipalityNumber: person.municipalityNumber,
      birthDate: person.birthDate,
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .where(
      and(
        lte(referral.receivedOn, day),
        or(isNull(referral.closedOn), gt(referral.closedOn, day)),
        or(isNull(referral.outcome), inArray(referral.outcome, [...grantedOutcomes]), gt(referral.decidedOn, day)),
        isNull(person.mergedIntoId),
      ),
    );
  const assigned = new Set((await personsAssigned(db, day)).map(({ id }) => id));
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return [...byPerson].flatMap(([personId, cases]) => {
    const [first] = cases;
    if (!first) return [];
    // What was decided later was waited for on the day.
    const granted = cases.filter(({ outcome, decidedOn }) => outcome !== null && (decidedOn ?? day) <= day);
    const standing: NeedStanding =
      granted.length === 0 ? 'decision' : assigned.has(personId) ? 'served' : 'coordinator';
    const since =
      granted.length === 0
        ? cases.map(({ receivedOn }) => receivedOn)
        : granted.map(({ decidedOn, receivedOn }) => decidedOn ?? receivedOn);
    const longest = Math.max(0, ...since.map((from) => daysBetween(from, day)));
    const services: Service[] = [...new Set(cases.flatMap((one) => one.services))];
    return [
      {
        services,
        area: areaOf(first),
        ageGroup: ageGroupOf(first.birthDate === null ? null : ageOn(first.birthDate, day)),
        standing,
        wait: standing === 'served' ? null : waitSpanOf(longest),
      },
    ];
  });
}
