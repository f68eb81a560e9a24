import { brokenContactRules } from '../../domain/followUp/contact.ts';
import { tasksOf } from '../../domain/followUp/coordinatorTasks.ts';
import { isStandingPlan } from '../../domain/plan/planRules.ts';
import { isAssignedOn } from '../../domain/statistics/indicatorRules.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { CommandContext, QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findAssignment, namedAssignmentsOfPerson } from '../assignment/assignmentRepo.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { findContent } from '../planContent/contentRepo.ts';
import {
  type Contact,
  contactsOfPerson,
  deleteContact,
  findContact,
  insertContact,
  updateContact,
} from './contactRepo.ts';
import { dropMove, setMove } from './moveHandlers.ts';
import { movesOfPerson } from './moveRepo.ts';
import { type AssignmentTask, findTask, insertTask, removeTask, tasksOfAssignments, updateTask } from './taskRepo.ts';

/** The coordinator's tasks in each appointment, and meetings and other contact with the person. */
export const followUpHandlers: ModuleHandlers<'followUp'> = {
  async ofPerson(ctx, { personId }) {
    const { db, today, audit } = ctx;
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await audit.read(person.id, 'followUp');
    const serving = (await namedAssignmentsOfPerson(db, person.id)).filter((row) => isAssignedOn(row, today));
    const written = await tasksOfAssignments(
      db,
      serving.map(({ id }) => id),
    );
    const accounts = await accountNames(db);
    return {
      assignments: serving.map(({ id, coordinatorId, coordinatorName, role, fromDay }) => ({
        id,
        coordinatorId,
        coordinatorName,
        role,
        fromDay,
        tasks: taskList(written.get(id) ?? [], tasksOf(role)),
      })),
      moves: (await movesOfPerson(db, person.id)).map(
        ({ id, version, knownOn, movesOn, municipalityNumber, note, noticeSentOn }) => ({
          id,
          version,
          knownOn,
          movesOn,
          municipalityNumber,
          note,
          noticeSentOn,
        }),
      ),
      contacts: (await contactsOfPerson(db, person.id)).map((row) => ({
        ...shownContact(row),
        by: accounts.get(row.accountId) ?? '',
      })),
      planGroup: await planGroupOf(ctx, person.id),
    };
  },

  async setTask(ctx, { assignmentId, id, version, key, text, doneOn, note }) {
    const { db, today, now, account } = ctx;
    const assignment = await findAssignment(db, assignmentId);
    if (!assignment) throw new Refusal('NOT_FOUND');
    if (doneOn !== null && doneOn > today) refuseBroken({ doneOn: 'inFuture' });
    if (key === null && text === null) refuseBroken({ text: 'required' });
    const stored = { assignmentId, key, text, doneOn, note, updatedAt: now, accountId: account.id };
    const row: AssignmentTask = { id: id ?? newId(), version: version + 1, ...stored };
    if (id === null) await insertTask(db, row);
    else if ((await findTask(db, id))?.assignmentId !== assignmentId) throw new Refusal('NOT_FOUND');
    else if (!(await updateTask(db, row, version))) throw new Refusal('CONFLICT');
    await ctx.audit.write({
      action: id === null ? 'create' : 'change',
      entity: 'assignmentTask',
      entityId: row.id,
      personId: assignment.personId,
      detail: { key, doneOn },
    });
    return { id: row.id, version: row.version };
  },

  async removeTask(ctx, { id, version }) {
    const task = await findTask(ctx.db, id);
    const assignment = task && (await findAssignment(ctx.db, task.assignmentId));
    if (!task || !assignment) throw new Refusal('NOT_FOUND');
    if (task.key !== null) refuseBroken({ key: 'fixed' });
    if (!(await removeTask(ctx.db, id, version))) throw new Refusal('CONFLICT');
    const { personId } = assignment;
    await ctx.audit.write({ action: 'delete', entity: 'assignmentTask', entityId: id, personId });
    return {};
  },

  setMove,
  removeMove: dropMove,

  async addContact(ctx, { personId, fields }) {
    const person = await findPerson(ctx.db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    refuseBroken(brokenContactRules(fields, ctx.today));
    const stamps = { createdAt: ctx.now, updatedAt: ctx.now, accountId: ctx.account.id };
    const row: Contact = { id: newId(), version: 1, personId: person.id, ...fields, ...stamps };
    await insertContact(ctx.db, row);
    await settled(ctx, row, 'create', { kind: row.kind, heldOn: row.heldOn });
    return { id: row.id };
  },

  async changeContact(ctx, { id, version, fields }) {
    const before = await existing(ctx, id);
    refuseBroken(brokenContactRules(fields, ctx.today));
    if (!(await updateContact(ctx.db, id, version, { ...fields, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
    const { kind, heldOn, nextOn } = before;
    await settled(ctx, before, 'change', { before: { kind, heldOn, nextOn } });
    return { version: version + 1 };
  },

  async removeContact(ctx, { id, version }) {
    const before = await existing(ctx, id);
    if (!(await deleteContact(ctx.db, id, version))) throw new Refusal('CONFLICT');
    await settled(ctx, before, 'delete', { kind: before.kind, heldOn: before.heldOn });
    return {};
  },
};

/** The known tasks in their order, with what is written about each, then the office's own. */
function taskList(written: readonly AssignmentTask[], keys: ReturnType<typeof tasksOf>) {
  const known = keys.map((key) => {
    const found = written.find((row) => row.key === key);
    return found ? shownTask(found) : { id: null, version: 0, key, text: null, doneOn: null, note: null };
  });
  return [...known, ...written.filter(({ key }) => key === null).map(shownTask)];
}

const shownTask = ({ id, version, key, text, doneOn, note }: AssignmentTask) => ({
  id,
  version,
  key,
  text,
  doneOn,
  note,
});

const shownContact = ({ id, version, kind, heldOn, attendees, minutes, nextOn }: Contact) => ({
  id,
  version,
  kind,
  heldOn,
  attendees: [...attendees],
  minutes,
  nextOn,
});

/** Those who sit in the planGroup of the plan that stands, as they are called there. */
async function planGroupOf({ db }: QueryContext, personId: string): Promise<string[]> {
  const standing = (await plansOfPerson(db, personId)).find(({ state }) => isStandingPlan(state));
  const content = standing && (await findContent(db, standing.id));
  return (content?.body.members ?? [])
    .filter(({ isInPlanGroup }) => isInPlanGroup)
    .map(({ name, service }) => [name, service].filter((part) => part !== '').join(', '));
}

async function existing({ db }: CommandContext, id: string): Promise<Contact> {
  const found = await findContact(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

async function settled(
  ctx: CommandContext,
  { id, personId }: Contact,
  action: 'create' | 'change' | 'delete',
  detail: Record<string, unknown>,
): Promise<void> {
  await refreshPersonDeadlines(ctx, personId);
  await ctx.audit.write({ action, entity: 'contact', entityId: id, personId, detail });
}
