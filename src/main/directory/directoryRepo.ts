import { and, isNotNull, isNull, max, sql } from 'drizzle-orm';

import { agreementFields } from '../../contract/agreement.ts';
import { catchmentFields } from '../../contract/catchment.ts';
import { liaisonFields } from '../../contract/liaison.ts';
import { partnerFields } from '../../contract/partner.ts';
import { procedureFields } from '../../contract/procedure.ts';
import { serviceOfferFields } from '../../contract/serviceOffer.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { type Kept, keptStore } from '../db/keptStore.ts';
import { prepared } from '../db/prepared.ts';
import { agreement, catchmentPlace, liaison, partner, procedure, serviceOffer } from '../db/schema/index.ts';

type Values<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], keyof Kept<object>>;

export type CatchmentPlace = Kept<Values<typeof catchmentPlace>>;
export type Partner = Kept<Values<typeof partner>>;
export type Liaison = Kept<Values<typeof liaison>>;
export type Agreement = Kept<Values<typeof agreement>>;
export type Procedure = Kept<Values<typeof procedure>>;
export type ServiceOffer = Kept<Values<typeof serviceOffer>>;

const namesOf = <Shape extends object>({ shape }: { shape: Shape }) => Object.keys(shape) as (keyof Shape & string)[];

export const placeStore = keptStore<Values<typeof catchmentPlace>>(catchmentPlace, namesOf(catchmentFields));
export const partnerStore = keptStore<Values<typeof partner>>(partner, namesOf(partnerFields));
export const liaisonStore = keptStore<Values<typeof liaison>>(liaison, namesOf(liaisonFields));
export const agreementStore = keptStore<Values<typeof agreement>>(agreement, namesOf(agreementFields));
export const procedureStore = keptStore<Values<typeof procedure>>(procedure, namesOf(procedureFields));
export const serviceOfferStore = keptStore<Values<typeof serviceOffer>>(serviceOffer, namesOf(serviceOfferFields));

/** What one place or partner was spoken with about, the latest first. */
export async function liaisonsWith(
  db: ReadDb,
  { placeId, partnerId }: { placeId: string | null; partnerId: string | null },
): Promise<Liaison[]> {
  const rows = await liaisonStore.list(db);
  return rows
    .filter(
      (row) => (placeId !== null && row.placeId === placeId) || (partnerId !== null && row.partnerId === partnerId),
    )
    .toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
}

/** When a body was last in touch, and how often since a day. */
export interface Touch {
  readonly lastOn: Day;
  readonly since: number;
}

/** Contact with each place up to and with a day, and how often from `from` on. */
export async function touchesOfPlaces(db: ReadDb, from: Day, to: Day): Promise<ReadonlyMap<string, Touch>> {
  return touchesBy(db, liaison.placeId, from, to, 'places');
}

/** The same with each partner. */
export async function touchesOfPartners(db: ReadDb, from: Day, to: Day): Promise<ReadonlyMap<string, Touch>> {
  return touchesBy(db, liaison.partnerId, from, to, 'partners');
}

async function touchesBy(
  db: ReadDb,
  body: typeof liaison.placeId | typeof liaison.partnerId,
  from: Day,
  to: Day,
  name: string,
): Promise<ReadonlyMap<string, Touch>> {
  const statement = prepared(db, `liaison by ${name}`, (d) =>
    d
      .select({
        id: body,
        lastOn: max(liaison.day),
        since: sql<number>`sum(case when ${liaison.day} >= ${sql.placeholder('from')} then 1 else 0 end)`,
      })
      .from(liaison)
      .where(and(isNotNull(body), isNull(liaison.removedAt), sql`${liaison.day} <= ${sql.placeholder('to')}`))
      .groupBy(body)
      .prepare(),
  );
  const rows = statement.all({ from, to });
  return new Map(rows.map(({ id, lastOn, since }) => [id ?? '', { lastOn: lastOn ?? '', since }]));
}

/** How many agreements of each place or partner run on a day. */
export async function runningAgreements(db: ReadDb, day: Day): Promise<(bodyId: string) => number> {
  const running = (await agreementStore.list(db)).filter(
    ({ fromDay, toDay }) => fromDay <= day && (toDay === null || toDay >= day),
  );
  const counted = new Map<string, number>();
  for (const { placeId, partnerId } of running) {
    const body = placeId ?? partnerId;
    if (body !== null) counted.set(body, (counted.get(body) ?? 0) + 1);
  }
  return (bodyId) => counted.get(bodyId) ?? 0;
}
