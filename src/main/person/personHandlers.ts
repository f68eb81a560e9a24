import { personFields, type PersonFields } from '../../contract/person.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { brokenPersonRules, completeIdentity } from '../../domain/person/personRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { setChildAssignmentEnds } from '../assignment/childEnds.ts';
import type { ReadDb } from '../db/database.ts';
import { keepCorrection } from './corrections.ts';
import { restrictedSinceOf } from '../privacy/restrictionRepo.ts';
import { checkNote } from './noteCheck.ts';
import { newId } from '../db/newId.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { findDuplicates } from './duplicates.ts';
import { shownPersons } from './listedPersons.ts';
import { mergePersons } from './merge.ts';
import { conflictsOfMerge } from './mergeSides.ts';
import { personConditions } from './personFilterSql.ts';
import { countPersons, keyLength, keyOf, personPage } from './personListRepo.ts';
import { findByNationalId, findPerson, insertPerson, personRow, updatePerson, type Person } from './personRepo.ts';

/** The people of the register. */
export const personHandlers: ModuleHandlers<'person'> = {
  checkNote: (ctx, { text }) => checkNote(ctx, text),
  async create(ctx, typed) {
    const fields = await checkedFields(ctx, typed, null);
    const id = newId();
    await insertPerson(ctx.db, personRow(id, fields, ctx.now));
    await ctx.audit.write({ action: 'create', entity: 'person', entityId: id, personId: id });
    return { id };
  },
  async change(ctx, { id, version, fields: typed }) {
    const { db, audit, now } = ctx;
    const before = await existing(db, id);
    if (before.id !== id || before.version !== version) throw new Refusal('CONFLICT');
    // The form shows the number masked: who leaves the field empty leaves the number as it is.
    const keepsNumber = typed.identityKind === 'nationalId' && typed.nationalId === null;
    const fields = await checkedFields(ctx, keepsNumber ? { ...typed, nationalId: before.nationalId } : typed, id);
    if (!(await updatePerson(db, id, version, fields, now))) throw new Refusal('CONFLICT');
    const changed = fieldNames.filter((name) => fields[name] !== before[name]);
    await keepCorrection(ctx, { personId: id, changed, before: fieldsOf(before), after: fields });
    // A birth date that became known sets the end of a child coordinator, and the deadlines.
    if (changed.includes('birthDate') || changed.includes('dueDate')) await setChildAssignmentEnds(ctx, id);
    await audit.write({ action: 'change', entity: 'person', entityId: id, personId: id, detail: { fields: changed } });
    return { version: version + 1 };
  },
  async get({ db, audit }, { id }) {
    const row = await existing(db, id);
    await audit.read(row.id, 'person');
    const { nationalId, ...fields } = fieldsOf(row);
    const maskedNationalId = nationalId === null ? null : maskNationalId(nationalId);
    const restrictedSince = await restrictedSinceOf(db, row.id);
    return { id: row.id, version: row.version, fields, maskedNationalId, restrictedSince };
  },
  async revealNationalId({ db, audit }, { id, ground }) {
    const row = await existing(db, id);
    if (row.nationalId === null) throw new Refusal('NOT_FOUND');
    await audit.read(row.id, 'nationalId', ground);
    return { nationalId: row.nationalId };
  },
  async list({ db, audit, today, hiddenPersons }, { filter, sort, after, limit }) {
    const day = filter.asOf ?? today;
    const shown = withoutHidden.persons(hiddenPersons);
    const asked = personConditions(db, filter, day);
    const conditions = [...shown, ...asked];
    const found = await personPage(db, {
      conditions,
      sort,
      after: pageKey(after, keyLength(sort)),
      limit: oneMore(limit),
    });
    const { rows, next } = pageFrom(found, limit, (row) => keyOf(sort, row));
    const all = await countPersons(db, shown);
    const total = asked.length === 0 ? all : await countPersons(db, conditions);
    await audit.note({ action: 'read', entity: 'personList', detail: { rows: rows.length, total } });
    return { rows: await shownPersons(db, rows, day), next, total, all };
  },
  async duplicates({ db, audit }, typed) {
    const rows = await findDuplicates(db, typed);
    if (rows.length > 0) await audit.note({ action: 'read', entity: 'duplicates', detail: { rows: rows.length } });
    return rows;
  },
  mergeConflicts: (ctx, input) => conflictsOfMerge(ctx, input),
  merge: (ctx, input) => mergePersons(ctx, input),
};

async function existing(db: ReadDb, id: string): Promise<Person> {
  const row = await findPerson(db, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** The fields as they are stored; refuses with RULE, or ALREADY_EXISTS with the id of who has the number. */
async function checkedFields(ctx: CommandContext, typed: PersonFields, ownId: string | null): Promise<PersonFields> {
  const fields = completeIdentity(typed);
  const allowSynthetic = ctx.settings.allowSynthetic || ctx.settings.isDemo;
  refuseBroken(brokenPersonRules(fields, { today: ctx.today, allowSynthetic }));
  const same = fields.nationalId === null ? undefined : await findByNationalId(ctx.db, fields.nationalId);
  if (same && same.id !== ownId) throw new Refusal('ALREADY_EXISTS', { id: same.id });
  return fields;
}

const fieldNames = Object.keys(personFields.shape) as (keyof PersonFields)[];

const fieldsOf = (row: Person): PersonFields =>
  Object.fromEntries(fieldNames.map((name) => [name, row[name]])) as PersonFields;
