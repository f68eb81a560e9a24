import type { TrainingPartFields, TrainingProgramFields } from '../../contract/training.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { type DatedRules, formerAfter, type Timed } from '../../domain/training/ruleHistory.ts';
import { partsOfRule } from '../../domain/training/trainingProgram.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import {
  findPart,
  findProgram,
  insertPart,
  insertProgram,
  listParts,
  listPrograms,
  nextProgramPosition,
  updatePart,
  updateProgram,
} from './programRepo.ts';
import { insertStandardPrograms } from './standardProgramRows.ts';
import { partView, programView } from './standings.ts';

type ProgramHandlers = Pick<
  ModuleHandlers<'training'>,
  'programs' | 'addStandardPrograms' | 'createProgram' | 'changeProgram' | 'createPart' | 'changePart'
>;

/** Programmes and their parts: the office's own data. */
export const programHandlers: ProgramHandlers = {
  async programs({ db }) {
    return { programs: (await listPrograms(db)).map(programView), parts: (await listParts(db)).map(partView) };
  },
  async addStandardPrograms({ db, audit }) {
    const added = await insertStandardPrograms(db, newId);
    await audit.write({ action: 'create', entity: 'trainingProgram', detail: added });
    return { added: added.programs };
  },
  async createProgram({ db, audit, today }, { fields, from }) {
    await checkProgram(db, fields, null);
    const id = newId();
    // Before its first day a programme is one that is not in use.
    const former = formerRules({ ...fields, isActive: false, former: [] }, fields, from, today);
    const position = await nextProgramPosition(db);
    await insertProgram(db, { id, version: 1, standardKey: null, ...fields, former, position });
    await audit.write({ action: 'create', entity: 'trainingProgram', entityId: id });
    return { id };
  },
  async changeProgram({ db, audit, today }, { id, version, fields, from }) {
    const before = await findProgram(db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    await checkProgram(db, fields, before.standardKey);
    const former = formerRules(before, fields, from, today);
    if (!(await updateProgram(db, id, version, { ...fields, former }))) throw new Refusal('CONFLICT');
    // What decides who has completed it, as it was: a changed rule changes figures.
    const { audience, rule, validMonths, warnMonths, isBasic, isRequired, isActive } = before;
    const was = { audience, rule, validMonths, warnMonths, isBasic, isRequired, isActive, former: before.former };
    await audit.write({ action: 'change', entity: 'trainingProgram', entityId: id, detail: { before: was, from } });
    return { version: version + 1 };
  },
  async createPart({ db, audit }, fields) {
    await checkPart(db, fields, null);
    const id = newId();
    await insertPart(db, { id, version: 1, standardKey: null, ...partRow(fields), importBatchId: null });
    await audit.write({ action: 'create', entity: 'trainingPart', entityId: id });
    return { id };
  },
  async changePart({ db, audit }, { id, version, fields }) {
    const before = await findPart(db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    await checkPart(db, fields, before);
    if (!(await updatePart(db, id, version, partRow(fields)))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'trainingPart', entityId: id });
    return { version: version + 1 };
  },
};

/** The rules that no longer hold once the programme is as told from the day. Refuses a day that cannot be used. */
function formerRules(before: Timed<DatedRules>, after: DatedRules, from: Day | null, today: Day) {
  const result = formerAfter(before, after, from, today);
  if ('former' in result) return result.former;
  throw new Refusal('RULE', { fields: { from: result.broken } });
}

const partRow = ({ from, to, ...fields }: TrainingPartFields) => ({ ...fields, fromTime: from, toTime: to });

async function checkProgram(db: ReadDb, fields: TrainingProgramFields, standardKey: string | null): Promise<void> {
  if (fields.name === null && standardKey === null) refuseBroken({ name: 'required' });
  const known = new Set((await listParts(db)).map(({ id }) => id));
  if (partsOfRule(fields.rule).some((id) => !known.has(id))) throw new Refusal('NOT_FOUND');
}

/** A part has a name, ends after it begins, and stays the kind it is: what was done of it was of that kind. */
async function checkPart(
  db: ReadDb,
  fields: TrainingPartFields,
  before: { id: string; standardKey: string | null; kind: string } | null,
): Promise<void> {
  if (fields.name === null && !before?.standardKey) refuseBroken({ name: 'required' });
  if (fields.from !== null && fields.to !== null && fields.to <= fields.from)
    refuseBroken({ to: 'endsBeforeItBegins' });
  if (before && fields.kind !== before.kind) refuseBroken({ kind: 'fixed' });
  const { followUpPartId, followUpMonths } = fields;
  if (followUpPartId !== null && followUpMonths === null) refuseBroken({ followUpMonths: 'required' });
  if (followUpPartId !== null && followUpPartId === before?.id) refuseBroken({ followUpPartId: 'self' });
  if (followUpPartId !== null && !(await findPart(db, followUpPartId))) throw new Refusal('NOT_FOUND');
}
