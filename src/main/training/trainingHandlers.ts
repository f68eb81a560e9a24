import { nothingDone } from '../../domain/training/programStanding.ts';
import { addEmployee } from './addEmployee.ts';
import { becomeCoordinator } from './becomeCoordinator.ts';
import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { eLearningOf, findELearning, insertELearning, removeELearning } from './eLearningRepo.ts';
import { offersOn } from './offers.ts';
import { findParticipant, otherParticipants, participantOfCoordinator, updateParticipant } from './participantRepo.ts';
import { knownParticipant } from './knownParticipant.ts';
import { programHandlers } from './programHandlers.ts';
import { findPart, listPrograms } from './programRepo.ts';
import { officeStandings, standingsOf, traineeOf } from './standings.ts';
import { coordinatorFacts, trainingFacts } from './trainingFactsRepo.ts';

/** Programmes, and who has completed what. */
export const trainingHandlers: ModuleHandlers<'training'> = {
  ...programHandlers,
  async matrix({ db, today }) {
    return { rows: await officeStandings(db, today) };
  },
  async offers({ db, today }) {
    return { offers: await offersOn(db, today) };
  },
  async coordinator({ db, today }, { coordinatorId }) {
    const found = await findCoordinator(db, coordinatorId);
    if (!found) throw new Refusal('NOT_FOUND');
    const facts = (await coordinatorFacts(db, today))(coordinatorId);
    const participant = await participantOfCoordinator(db, coordinatorId);
    return {
      standings: standingsOf(await listPrograms(db), traineeOf(found), facts, today),
      attended: facts.sessions.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      eLearning: participant ? await eLearningOf(db, participant.id) : [],
    };
  },
  async participants({ db, today }) {
    const programs = await listPrograms(db);
    const facts = await trainingFacts(db, today);
    return (await otherParticipants(db)).map(({ id, version, name, unitId, unitName, isLeader, email }) => ({
      id,
      version,
      name: name ?? '',
      unitId,
      unitName,
      isLeader,
      email,
      standings: standingsOf(programs, { isLeader, coordinator: null }, facts.get(id) ?? nothingDone, today),
    }));
  },
  async createParticipant(ctx, fields) {
    const id = await addEmployee(ctx, fields);
    await ctx.audit.write({ action: 'create', entity: 'participant', entityId: id });
    return { id };
  },
  async changeParticipant({ db, audit }, { id, version, fields }) {
    const before = await findParticipant(db, id);
    if (!before || before.coordinatorId !== null) throw new Refusal('NOT_FOUND');
    if (fields.unitId !== null && !(await findUnit(db, fields.unitId))) throw new Refusal('NOT_FOUND');
    const sortName = coordinatorSortName(fields.name);
    if (!(await updateParticipant(db, id, version, { ...fields, sortName }))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'participant', entityId: id });
    return { version: version + 1 };
  },
  becomeCoordinator,
  async addELearning({ db, audit, now, today }, { who, partId, completedOn }) {
    const part = await findPart(db, partId);
    if (!part) throw new Refusal('NOT_FOUND');
    if (part.kind !== 'eLearning') refuseBroken({ partId: 'notELearning' });
    if (completedOn > today) refuseBroken({ completedOn: 'inFuture' });
    const ids: string[] = [];
    for (const one of who) {
      const participantId = await knownParticipant(db, one, now);
      const id = newId();
      if (await insertELearning(db, { id, participantId, partId, completedOn, importBatchId: null })) ids.push(id);
    }
    await audit.write({ action: 'create', entity: 'eLearning', detail: { ids, partId, completedOn } });
    return { ids };
  },
  async removeELearning({ db, audit }, { ids }) {
    const removed: object[] = [];
    for (const id of ids) {
      const found = await findELearning(db, id);
      if (!found) throw new Refusal('NOT_FOUND');
      const { participantId, partId, completedOn } = found;
      removed.push({ participantId, partId, completedOn });
      await removeELearning(db, id);
    }
    await audit.write({ action: 'delete', entity: 'eLearning', detail: { removed } });
    return {};
  },
};
