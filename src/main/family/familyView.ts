import type { FamilyMember } from '../../contract/family.ts';
import { eighteenthBirthday, isChildOn } from '../../domain/family/childFocus.ts';
import { familyCoordination } from '../../domain/family/familyCoordinator.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { assignmentsOfPerson, type Serving, servingOn } from '../assignment/assignmentRepo.ts';
import { findPerson, type Person } from '../person/personRepo.ts';
import { findContent } from '../planContent/contentRepo.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { handoverOf, personLines, relationsOf, sameHousehold, type SeenRelation } from './relationRepo.ts';

/** A person's family as the window shows it. Leaves a line for each who is shown. */
export async function viewFamily(ctx: QueryContext, personId: string) {
  const { db, audit, today } = ctx;
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  const relations = await relationsOf(db, person.id);
  const otherIds = [...new Set(relations.flatMap(({ otherId }) => otherId ?? []))];
  const lines = await personLines(db, otherIds);
  const serving = await servingOn(db, [person.id, ...otherIds], today);
  const names = await accountNames(db);
  const member = ({ otherId, createdAt, accountId, removedAt, removedBy, ...row }: SeenRelation): FamilyMember => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    kinName: row.kinName,
    kinPhone: row.kinPhone,
    person: lines.get(otherId ?? '') ?? null,
    coordinator: servedBy(serving.get(otherId ?? '')),
    addedAt: createdAt,
    addedBy: names.get(accountId) ?? '',
    removed: removedAt === null ? null : { at: removedAt, by: names.get(removedBy ?? '') ?? '' },
  });
  const members = relations.filter(({ removedAt }) => removedAt === null).map(member);
  const coordinator = servedBy(serving.get(person.id));
  const known = new Set(relations.flatMap(({ otherId, removedAt }) => (removedAt === null && otherId) || []));
  const mightBe = (await sameHousehold(db, person)).filter(({ id }) => !known.has(id));
  for (const id of [person.id, ...otherIds, ...mightBe.map((one) => one.id)]) await audit.read(id, 'family');
  return {
    personId: person.id,
    members,
    former: relations.filter(({ removedAt }) => removedAt !== null).map(member),
    coordinator,
    coordination: familyCoordination(
      coordinator?.id ?? null,
      members.map(({ kind, coordinator: theirs }) => ({ kind, coordinatorId: theirs?.id ?? null })),
    ),
    mightBe,
    child: await childOf(ctx, person),
  };
}

const servedBy = (serving: Serving | undefined) =>
  serving ? { id: serving.coordinatorId, name: serving.coordinatorName } : null;

/** What there is to see to for a child: whose voice was heard, child coordinator to 18, when the handover begins. */
async function childOf({ db, today }: QueryContext, { id, birthDate, identityKind }: Person) {
  if (!isChildOn({ birthDate, isExpected: identityKind === 'expectedChild' }, today)) return null;
  const [plan] = await plansOfPerson(db, id);
  const assignments = await assignmentsOfPerson(db, id);
  return {
    birthday18: birthDate === null ? null : eighteenthBirthday(birthDate),
    handoverOn: (await handoverOf(db, id)) ?? null,
    hasChildCoordinator: assignments.some(
      ({ role, fromDay, toDay }) =>
        role === 'childCoordinator' && fromDay <= today && (toDay === null || toDay >= today),
    ),
    voice: plan ? ((await findContent(db, plan.id))?.body.childParticipation ?? '').trim() : '',
    hasPlan: plan !== undefined,
  };
}
