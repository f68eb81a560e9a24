import { valuesBefore, valuesOf } from '../../domain/criterion/assessment.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { assessmentsIn, saveAssessment } from './assessmentRepo.ts';
import { copiableTo, criteriaIn, tallyOverYears } from './criteriaOfYear.ts';
import { insertOwnCriterion, ownCriteria, updateOwnCriterion } from './ownCriterionRepo.ts';
import { printCriteria } from './printCriteria.ts';
import { yearView } from './yearView.ts';

/** The yearly assessment against the 46 criteria of R and the office's own (FOR-2016-10-28-1250 § 8 f, R 37). */
export const criterionHandlers: ModuleHandlers<'criterion'> = {
  year: (ctx, { year }) => yearView(ctx, year),
  overYears: ({ db, reference }, { year }) => tallyOverYears(db, reference, year),
  async assess(ctx, { year, key, version, values }) {
    const { db, reference, account, now, audit } = ctx;
    if (!(await criteriaIn(db, reference, year)).some((criterion) => criterion.key === key))
      throw new Refusal('NOT_FOUND');
    const stored = (await assessmentsIn(db, year)).get(key);
    const change = { year, key, version, values, accountId: account.id, at: now };
    if (!(await saveAssessment(db, stored, change))) throw new Refusal('CONFLICT');
    const detail = { year, criterion: key, from: stored?.outcome ?? null, to: values.outcome };
    await audit.write({ action: stored ? 'change' : 'create', entity: 'criterionAssessment', detail });
    return { version: version + 1 };
  },
  undo: (ctx, { year, changes }) => undoAssessments(ctx, year, changes),
  async copyLastYear({ db, reference, account, now, audit }, { year }) {
    const stored = await assessmentsIn(db, year);
    const changes: { key: string; version: number }[] = [];
    for (const last of await copiableTo(db, reference, year)) {
      const key = last.criterionKey;
      const version = stored.get(key)?.version ?? 0;
      // What somebody has written this year already is kept.
      const written = stored.get(key);
      const values = {
        outcome: last.outcome,
        comment: written?.comment ?? last.comment,
        evidence: written?.evidence ?? last.evidence,
        responsible: written?.responsible ?? last.responsible,
      };
      await saveAssessment(db, written, { year, key, version, values, accountId: account.id, at: now });
      changes.push({ key, version: version + 1 });
    }
    const detail = { year, copied: changes.length };
    await audit.write({ action: 'create', entity: 'criterionAssessment', detail });
    return { changes };
  },
  async addOwn({ db, account, now, audit }, { theme, text, firstYear }) {
    const id = newId();
    const times = { createdAt: now, updatedAt: now, accountId: account.id };
    await insertOwnCriterion(db, { id, version: 1, theme, text, firstYear, lastYear: null, ...times });
    await audit.write({ action: 'create', entity: 'ownCriterion', entityId: id, detail: { theme, firstYear } });
    return { id };
  },
  async changeOwn({ db, now, audit }, { id, version, text, lastYear }) {
    const stored = (await ownCriteria(db)).find((own) => own.id === id);
    if (!stored) throw new Refusal('NOT_FOUND');
    if (!(await updateOwnCriterion(db, id, version, { text, lastYear, updatedAt: now }))) throw new Refusal('CONFLICT');
    const detail = { lastYear, textBefore: stored.text === text ? undefined : stored.text };
    await audit.write({ action: 'change', entity: 'ownCriterion', entityId: id, detail });
    return { version: version + 1 };
  },
  print: (ctx, order) => printCriteria(ctx, order),
};

/** Puts back what stood before, for all or for none. */
async function undoAssessments(
  { db, account, now, audit }: CommandContext,
  year: number,
  changes: readonly { key: string; version: number }[],
) {
  const stored = await assessmentsIn(db, year);
  for (const { key, version } of changes) {
    const row = stored.get(key);
    if (!row) throw new Refusal('NOT_FOUND');
    const values = valuesOf(valuesBefore(row.earlier));
    const change = { year, key, version, values, accountId: account.id, at: now };
    if (!(await saveAssessment(db, row, change))) throw new Refusal('CONFLICT');
  }
  const detail = { year, undone: changes.map(({ key }) => key) };
  await audit.write({ action: 'change', entity: 'criterionAssessment', detail });
  return { changes: changes.map(({ key, version }) => ({ key, version: version + 1 })) };
}
