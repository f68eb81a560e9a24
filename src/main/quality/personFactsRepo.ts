import { and, count, eq, exists, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';

import { openStates } from '../../domain/referral/state.ts';
import { asList, inList, listOf } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { person, referral } from '../db/schema/index.ts';

/**
 * Persons of whom something may lack or contradict, with what the rules ask (domain/quality/personFindings.ts). Narrowed
 * in the database by what no finding can be without, so that a hundred thousand records in order are not read one by one.
 */
export function personsToLookAt(db: ReadDb, municipalities: ReadonlySet<string>) {
  const statement = prepared(db, 'quality.persons', (d) => {
    const openCase = d
      .select({ id: referral.personId })
      .from(referral)
      .where(and(eq(referral.personId, person.id), inArray(referral.state, [...openStates])));
    return d
      .select({
        id: person.id,
        identityKind: person.identityKind,
        nationalId: person.nationalId,
        birthDate: person.birthDate,
        dueDate: person.dueDate,
        needClass: person.needClass,
        area: person.area,
        municipalityNumber: person.municipalityNumber,
        hasOpenCase: sql<number>`${exists(openCase)}`,
      })
      .from(person)
      .where(
        and(
          isNull(person.mergedIntoId),
          or(
            isNull(person.birthDate),
            eq(person.needClass, 'unknown'),
            isNull(person.area),
            eq(person.area, ''),
            sql`not ${inList(person.municipalityNumber, 'municipalities')}`,
            mayContradictNumber(),
          ),
        ),
      )
      .prepare();
  });
  const rows = statement.all({ municipalities: asList([...municipalities]) });
  return rows.map((row) => ({ ...row, hasOpenCase: row.hasOpenCase === 1 }));
}

/**
 * SQL: the digits of the number cannot be those of the birth date. Only what no series changes is compared: D-numbers add 40
 * to the day, synthetic ones 40 or 80 to the month (65: always looked at). The rule itself decides (checkNationalId).
 */
function mayContradictNumber(): SQL {
  return sql`(${digit(1)} % 4 <> ${birth(9)} % 4 or ${digit(2)} <> ${birth(10)} or ${digit(3)} % 2 <> ${birth(6)} % 2
    or ${digit(4)} <> ${birth(7)} or ${digit(5)} <> ${birth(3)} or ${digit(6)} <> ${birth(4)})`;
}

const digit = (at: number): SQL => sql`substr(${person.nationalId}, ${sql.raw(String(at))}, 1)`;
const birth = (at: number): SQL => sql`substr(${person.birthDate}, ${sql.raw(String(at))}, 1)`;

/** Ids of records that are alike: the same number, or the same name and birth date. */
export function likePersons(db: ReadDb): string[][] {
  const alike = (name: string, by: 'number' | 'name') =>
    prepared(db, name, (d) =>
      d
        .select({ ids: listOf<string>(person.id) })
        .from(person)
        .where(and(isNull(person.mergedIntoId), by === 'number' ? gt(person.nationalId, '') : gt(person.birthDate, '')))
        .groupBy(...(by === 'number' ? [person.nationalId] : [person.sortName, person.birthDate]))
        .having(gt(count(), 1))
        .prepare(),
    ).all();
  const groups = [...alike('quality.sameNumber', 'number'), ...alike('quality.sameName', 'name')];
  const found = new Map(groups.map(({ ids }) => [ids.toSorted().join(' '), ids.toSorted()]));
  return [...found.values()];
}
