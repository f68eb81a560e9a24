import { brokenRelation } from '../../domain/family/relationRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findPerson } from '../person/personRepo.ts';
import { viewFamily } from './familyView.ts';
import { findRelation, insertRelation, type PersonRelation, relationsOf, updateRelation } from './relationRepo.ts';

/** Who is family to whom. */
export const familyHandlers: ModuleHandlers<'family'> = {
  ofPerson: (ctx, { personId }) => viewFamily(ctx, personId),
  async add(ctx, { personId: askedId, otherPersonId: otherId, ...fields }) {
    const { db, now, account } = ctx;
    const person = await findPerson(db, askedId);
    const other = otherId === null ? null : await findPerson(db, otherId);
    if (!person || other === undefined) throw new Refusal('NOT_FOUND');
    const otherPersonId = other?.id ?? null;
    await refuseUntrue(ctx, { ...fields, personId: person.id, otherPersonId });
    const kin = other ? { kinName: null, kinPhone: null } : { kinName: fields.kinName, kinPhone: fields.kinPhone };
    const stamps = { createdAt: now, accountId: account.id, removedAt: null, removedBy: null };
    const row = { id: newId(), version: 1, personId: person.id, kind: fields.kind, otherPersonId, ...kin, ...stamps };
    await insertRelation(db, row);
    await logged(ctx, row, 'create', 'add');
    return { id: row.id, version: 1 };
  },
  async remove(ctx, { id, version }) {
    return mark(ctx, await existing(ctx, id), version, { removedAt: ctx.now, removedBy: ctx.account.id }, 'remove');
  },
  async restore(ctx, { id, version }) {
    const row = await existing(ctx, id);
    // Something else may have been written in the meantime.
    await refuseUntrue(ctx, row);
    return mark(ctx, row, version, { removedAt: null, removedBy: null }, 'restore');
  },
};

async function existing({ db }: CommandContext, id: string): Promise<PersonRelation> {
  const found = await findRelation(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

async function refuseUntrue(
  { db, today }: CommandContext,
  fields: Pick<PersonRelation, 'personId' | 'otherPersonId' | 'kind' | 'kinName'>,
): Promise<void> {
  const person = await findPerson(db, fields.personId);
  const other = fields.otherPersonId === null ? undefined : await findPerson(db, fields.otherPersonId);
  const existingKinds = (await relationsOf(db, fields.personId)).flatMap(({ otherId, kind, removedAt }) =>
    removedAt === null && otherId !== null && otherId === fields.otherPersonId ? [kind] : [],
  );
  const birthDates = { birthDate: person?.birthDate ?? null, otherBirthDate: other?.birthDate ?? null };
  refuseBroken(brokenRelation(fields, { ...birthDates, existing: existingKinds, today }));
}

async function mark(
  ctx: CommandContext,
  row: PersonRelation,
  version: number,
  values: Partial<PersonRelation>,
  step: string,
): Promise<{ version: number }> {
  if (!(await updateRelation(ctx.db, row.id, version, values))) throw new Refusal('CONFLICT');
  await logged(ctx, row, 'change', step);
  return { version: version + 1 };
}

/** A line for each of the two: both records show it. */
async function logged(
  { audit }: CommandContext,
  { id, personId, otherPersonId, kind }: PersonRelation,
  action: 'create' | 'change',
  step: string,
): Promise<void> {
  for (const one of [personId, otherPersonId])
    if (one !== null)
      await audit.write({ action, entity: 'personRelation', entityId: id, personId: one, detail: { step, kind } });
}
