import type { seriesRoutes } from '../../contract/series.ts';
import { holdsNationalNumber } from '../../domain/person/noteRules.ts';
import type { Series, SeriesCells, SeriesDefinition } from '../../domain/series/series.ts';
import { afterChange, inverseOf, type SeriesChange } from '../../domain/series/seriesChange.ts';
import { brokenSeriesRules } from '../../domain/series/seriesRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findSeries, insertSeries, lastSeriesEvents, saveSeries, setRemoved, type StoredSeries } from './seriesRepo.ts';

type Routes = typeof seriesRoutes;

export const createSeries: Handler<Routes['create']> = async ({ db, now, account, audit }, { definition, cells }) => {
  refuseDefinition(definition);
  const empty: Series = { definition, cells: {} };
  const made = afterChange(empty, { definition: null, cells: cells as SeriesCells });
  const id = await insertSeries(db, made, { accountId: account.id, at: now });
  const detail = { rows: definition.rows.length, cells: Object.keys(made.cells).length };
  await audit.write({ action: 'create', entity: 'series', entityId: id, detail });
  return { id };
};

export const changeSeries: Handler<Routes['change']> = async (ctx, { id, version, definition, cells }) => {
  if (definition) refuseDefinition(definition);
  const stored = await existing(ctx, id);
  return save(ctx, stored, version, { definition, cells: cells as SeriesChange['cells'] });
};

export const undoSeries: Handler<Routes['undo']> = async (ctx, { id, version }) => {
  const stored = await existing(ctx, id);
  const [last] = await lastSeriesEvents(ctx.db, id, 1);
  if (!last) throw new Refusal('NOTHING_TO_UNDO');
  return save(ctx, stored, version, last.back);
};

export const removeSeries: Handler<Routes['remove']> = (ctx, order) => putAway(ctx, order, true);
export const restoreSeries: Handler<Routes['restore']> = (ctx, order) => putAway(ctx, order, false);

async function putAway(
  { db, now, audit }: CommandContext,
  { id, version }: { id: string; version: number },
  isRemoved: boolean,
): Promise<{ version: number }> {
  if (!(await findSeries(db, id))) throw new Refusal('NOT_FOUND');
  if (!(await setRemoved(db, { id, version }, isRemoved ? now : null))) throw new Refusal('CONFLICT');
  await audit.write({ action: isRemoved ? 'delete' : 'change', entity: 'series', entityId: id, detail: { isRemoved } });
  return { version: version + 1 };
}

async function existing({ db }: CommandContext, id: string): Promise<StoredSeries> {
  const stored = await findSeries(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  return stored;
}

async function save(
  { db, now, account, audit }: CommandContext,
  stored: StoredSeries,
  version: number,
  change: SeriesChange,
): Promise<{ version: number }> {
  const before: Series = { definition: stored.definition, cells: stored.cells };
  const after = afterChange(before, change);
  const back = inverseOf(before, after);
  const place = { id: stored.id, version };
  if (!(await saveSeries(db, place, { after, back }, { accountId: account.id, at: now })))
    throw new Refusal('CONFLICT');
  const detail = { cells: Object.keys(back.cells).length, definition: back.definition !== null };
  await audit.write({ action: 'change', entity: 'series', entityId: stored.id, detail });
  return { version: version + 1 };
}

/** A series holds figures and no person: a fødselsnummer has no place in its words. */
function refuseDefinition(definition: SeriesDefinition): void {
  const { title, source, unit, rows, notes, breaks } = definition;
  const fields = {
    title,
    source,
    unit,
    rows: rows.map(({ label }) => label).join('\n'),
    notes: notes.map(({ text }) => text).join('\n'),
    breaks: breaks.map(({ text }) => text).join('\n'),
  };
  for (const [field, text] of Object.entries(fields))
    if (holdsNationalNumber(text)) refuseBroken({ [field]: 'nationalNumber' });
  refuseBroken(brokenSeriesRules(definition) as Record<string, string>);
}
