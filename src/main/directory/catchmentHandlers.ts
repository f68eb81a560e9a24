import { placeOf } from '../../domain/directory/catchment.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers, writtenOf } from '../api/keptHandlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { catchmentRows } from './catchmentRows.ts';
import { type CatchmentPlace, placeStore } from './directoryRepo.ts';
import { choosablePlaces } from './places.ts';

const kept = keptHandlers({
  entity: 'catchmentPlace',
  store: placeStore,
  textsOf: ({ services, note }) => ({ services, note }),
});

/** The kommuner and bydeler the office works with. */
export const catchmentHandlers: ModuleHandlers<'catchment'> = {
  list: (ctx) => catchmentRows(ctx),
  async get(ctx, { id }) {
    const found = (await catchmentRows(ctx)).find((row) => row.id === id);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  },
  places: ({ reference }) =>
    Promise.resolve(choosablePlaces(reference).map((place) => ({ ...place, otherNames: [...place.otherNames] }))),
  choose: chooseCatchment,
  async change(ctx, { fields, ...order }) {
    const stored = await placeStore.find(ctx.db, order.id);
    if (!stored) throw new Refusal('NOT_FOUND');
    return kept.change(ctx, { ...order, fields: { ...writtenOf(stored), ...fields } });
  },
  undo: kept.undo,
};

async function chooseCatchment(ctx: CommandContext, { keys }: { keys: string[] }) {
  const { db, now, account, audit, reference } = ctx;
  const wanted = new Set(keys);
  const known = new Set(choosablePlaces(reference).map(({ key }) => key));
  const stored = new Map((await placeStore.all(db)).map((place) => [place.placeKey, place]));
  for (const key of wanted) if (!known.has(key) && !stored.has(key)) throw new Refusal('NOT_FOUND');
  const by = { at: now, accountId: account.id };
  const turn = (place: CatchmentPlace, removedAt: string | null) =>
    placeStore.put(db, place, place.version, { ...writtenOf(place), removedAt }, by);
  let added = 0;
  let removed = 0;
  for (const key of wanted) {
    const place = stored.get(key);
    if (place === undefined) await placeStore.insert(db, newPlace(key, by));
    else if (place.removedAt === null) continue;
    else await turn(place, null);
    added += 1;
  }
  for (const place of stored.values()) {
    if (place.removedAt !== null || wanted.has(place.placeKey)) continue;
    await turn(place, now);
    removed += 1;
  }
  await audit.write({ action: 'change', entity: 'catchment', detail: { added, removed } });
  return { added, removed };
}

const newPlace = (key: string, { at, accountId }: { at: string; accountId: string }): CatchmentPlace => ({
  ...placeOf(key),
  placeKey: key,
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  services: null,
  planSystem: null,
  note: null,
  id: newId(),
  version: 1,
  removedAt: null,
  earlier: [],
  createdAt: at,
  updatedAt: at,
  accountId,
});
