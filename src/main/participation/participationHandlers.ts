import { brokenEndDay, brokenParticipationRules } from '../../domain/participation/participation.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import {
  countAgreements,
  participationConditions,
  participationKeyLength,
  participationKeyOf,
  participationPage,
} from './participationListRepo.ts';
import {
  agreementsOfPerson,
  deleteAgreement,
  findAgreement,
  insertAgreement,
  type ParticipationAgreement,
  updateAgreement,
} from './participationRepo.ts';
import { shownAgreement, shownRow } from './shownAgreement.ts';

/** The hospital's agreements on taking part in plans that kommuner keep. */
export const participationHandlers: ModuleHandlers<'participation'> = {
  async ofPerson({ db, audit, today }, { personId }) {
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await audit.read(person.id, 'participation');
    return (await agreementsOfPerson(db, person.id)).map((row) => shownAgreement(row, today));
  },

  async list({ db, audit, today, hiddenPersons }, { filter, sort, after, limit }) {
    const shown = withoutHidden.agreements(hiddenPersons);
    const conditions = [...shown, ...participationConditions(filter, today)];
    const key = pageKey(after, participationKeyLength);
    const found = await participationPage(db, { conditions, sort, after: key, limit: oneMore(limit) });
    const { rows, next } = pageFrom(found, limit, (row) => participationKeyOf(sort, row));
    const total = await countAgreements(db, conditions);
    await audit.note({ action: 'read', entity: 'participationList', detail: { rows: rows.length, total } });
    return {
      rows: rows.map((row) => shownRow(row, today)),
      next,
      total,
      all: await countAgreements(db, shown),
    };
  },

  async add(ctx, { personId, fields, renews }) {
    const { db, now, today, account } = ctx;
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    const former = renews && (await existing(ctx, renews.id));
    if (former && former.personId !== person.id) throw new Refusal('NOT_FOUND');
    if (former && (former.renewedOn !== null || former.endedOn !== null))
      throw new Refusal('RULE', { fields: { renews: 'alreadySettled' } });
    refuseBroken(brokenParticipationRules(fields, { today, after: former?.toDay ?? null }));
    const row: ParticipationAgreement = {
      id: newId(),
      version: 1,
      personId: person.id,
      ...fields,
      renewsId: former?.id ?? null,
      renewedOn: null,
      endedOn: null,
      endReason: null,
      endNote: null,
      createdAt: now,
      updatedAt: now,
      accountId: account.id,
    };
    await insertAgreement(db, row);
    if (
      former &&
      renews &&
      !(await updateAgreement(db, former.id, renews.version, { renewedOn: today, updatedAt: now }))
    )
      throw new Refusal('CONFLICT');
    await settled(ctx, row, 'create', { renews: former?.id ?? null });
    return { id: row.id };
  },

  async change(ctx, { id, version, fields }) {
    const before = await existing(ctx, id);
    const former = before.renewsId === null ? null : await findAgreement(ctx.db, before.renewsId);
    refuseBroken(brokenParticipationRules(fields, { today: ctx.today, after: former?.toDay ?? null }));
    if (!(await updateAgreement(ctx.db, id, version, { ...fields, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
    const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter((name) => before[name] !== fields[name]);
    await settled(ctx, { ...before, ...fields }, 'change', { fields: changed, before: daysOf(before) });
    return { version: version + 1 };
  },

  async end(ctx, { id, version, ending }) {
    const before = await existing(ctx, id);
    if (before.renewedOn !== null) throw new Refusal('RULE', { fields: { endedOn: 'alreadySettled' } });
    const broken = ending && brokenEndDay(ending.endedOn, before);
    refuseBroken(broken === null ? {} : { endedOn: broken });
    const values = {
      endedOn: ending?.endedOn ?? null,
      endReason: ending?.reason ?? null,
      endNote: ending?.note ?? null,
      updatedAt: ctx.now,
    };
    if (!(await updateAgreement(ctx.db, id, version, values))) throw new Refusal('CONFLICT');
    const { endReason } = values;
    await settled(ctx, { ...before, ...values }, 'change', { endReason, before: daysOf(before) });
    return { version: version + 1 };
  },

  async remove(ctx, { id, version }) {
    const before = await existing(ctx, id);
    if (before.renewedOn !== null) throw new Refusal('RULE', { fields: { id: 'alreadySettled' } });
    if (!(await deleteAgreement(ctx.db, id, version))) throw new Refusal('CONFLICT');
    const former = before.renewsId === null ? undefined : await findAgreement(ctx.db, before.renewsId);
    if (former) await updateAgreement(ctx.db, former.id, former.version, { renewedOn: null, updatedAt: ctx.now });
    await settled(ctx, before, 'delete', {});
    return {};
  },
};

async function existing({ db }: Pick<CommandContext, 'db'>, id: string): Promise<ParticipationAgreement> {
  const found = await findAgreement(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** What the log keeps of an agreement: its days and the kommune, and no names. */
const daysOf = ({ fromDay, toDay, endedOn, municipalityNumber }: ParticipationAgreement) => ({
  fromDay,
  toDay,
  endedOn,
  municipalityNumber,
});

async function settled(
  ctx: CommandContext,
  agreement: ParticipationAgreement,
  action: 'create' | 'change' | 'delete',
  detail: Record<string, unknown>,
): Promise<void> {
  const { id, personId } = agreement;
  await refreshPersonDeadlines(ctx, personId);
  const told = { ...daysOf(agreement), ...detail };
  await ctx.audit.write({ action, entity: 'participationAgreement', entityId: id, personId, detail: told });
}
