import type { SavedView } from '../../../contract/indicator.ts';
import { isPermitted } from '../../../domain/account/role.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import type { CommandContext, QueryContext, SessionAccount } from '../../api/context.ts';
import { Refusal } from '../../api/refusal.ts';
import { newId } from '../../db/newId.ts';
import { findView, insertView, type StatisticsView, updateView, viewsOf } from './viewRepo.ts';

/** Whoever writes on the report may save for the whole office, and change what was saved for it. */
const mayChange = ({ ownerId }: Pick<StatisticsView, 'ownerId'>, { id, role }: SessionAccount): boolean =>
  ownerId === null ? isPermitted(role, 'report.write') : ownerId === id;

/** The office's views and one's own: of one indicator, or of all. */
export const listViews = ({ db, account }: QueryContext, indicatorId: ExploredId | null): SavedView[] =>
  viewsOf(db, account.id)
    .filter((view) => indicatorId === null || view.indicatorId === indicatorId)
    .map((view) => ({
      id: view.id,
      version: view.version,
      indicatorId: view.indicatorId,
      name: view.name,
      address: view.address,
      isOffices: view.ownerId === null,
      isMine: mayChange(view, account),
    }));

/** Gives what stands in the address a name. Refuses the office's name to who may not write on the report. */
export async function saveView(
  { db, account, now, audit }: CommandContext,
  {
    indicatorId,
    name,
    address,
    forOffice,
  }: Pick<SavedView, 'indicatorId' | 'name' | 'address'> & { forOffice: boolean },
) {
  const ownerId = forOffice ? null : account.id;
  if (!mayChange({ ownerId }, account)) throw new Refusal('FORBIDDEN');
  const taken = viewsOf(db, account.id).some(
    (view) => view.indicatorId === indicatorId && view.ownerId === ownerId && view.name === name,
  );
  if (taken) throw new Refusal('RULE', { fields: { name: 'taken' } });
  const id = newId();
  const made = { createdBy: account.id, createdAt: now, removedAt: null };
  await insertView(db, { id, version: 1, indicatorId, name, address, ownerId, ...made });
  await audit.write({ action: 'create', entity: 'statisticsView', entityId: id, detail: { indicatorId, forOffice } });
  return { id, version: 1 };
}

/** Renames one, takes it away or brings it back. */
export async function changeView(
  { db, account, audit }: CommandContext,
  read: { readonly id: string; readonly version: number },
  values: Partial<Pick<StatisticsView, 'name' | 'removedAt'>>,
) {
  const view = await findView(db, read.id);
  if (view === undefined) throw new Refusal('NOT_FOUND');
  if (!mayChange(view, account)) throw new Refusal('FORBIDDEN');
  if (!(await updateView(db, read, values))) throw new Refusal('CONFLICT');
  const detail = { nameBefore: view.name, wasRemoved: view.removedAt !== null };
  await audit.write({ action: 'change', entity: 'statisticsView', entityId: view.id, detail });
  return { version: read.version + 1 };
}
