import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { findComplaint } from '../complaint/complaintRepo.ts';
import { changeImprovement, createImprovement, stepImprovement, undoImprovement } from './improvementCommands.ts';
import { improvementsOfComplaint, listImprovements } from './improvementRepo.ts';
import { improvementView, rowOf } from './improvementView.ts';

/** Measures that should make the practice better, where they come from and what came of them (R 37). */
export const improvementHandlers: ModuleHandlers<'improvement'> = {
  async list({ db, today }) {
    return (await listImprovements(db)).map((stored) => rowOf(stored, today));
  },
  get: (ctx, { id }) => improvementView(ctx, id),
  create: createImprovement,
  change: changeImprovement,
  step: stepImprovement,
  undo: undoImprovement,
  async ofComplaint({ db, audit }, { complaintId }) {
    const about = await findComplaint(db, complaintId);
    if (!about) throw new Refusal('NOT_FOUND');
    await audit.read(about.person.id, 'complaint');
    const found = await improvementsOfComplaint(db, complaintId);
    return found.map(({ id, title, state, dueOn }) => ({ id, title, state, dueOn }));
  },
};
