import { newId } from '../../../src/main/db/newId.ts';
import {
  assignment,
  coordinator,
  denominator,
  person,
  plan,
  planEvent,
  planReview,
  referral,
  unit,
} from '../../../src/main/db/schema/index.ts';
import type { TestRegister } from '../testRegister.ts';

const at = '2025-01-01T08:00:00.000Z';
const made = { version: 1, createdAt: at, updatedAt: at };

/** Writes rows straight into a test register, so that a figure can be counted by hand from what stands in the test. */
export function smallRegister(register: TestRegister) {
  let number = 0;
  const insert = <Row extends { id: string }>(table: Parameters<typeof register.db.insert>[0], row: Row): string => {
    register.db.insert(table).values(row).run();
    return row.id;
  };
  return {
    person: (facts: Partial<typeof person.$inferInsert> = {}) =>
      insert(person, {
        id: newId(),
        ...made,
        identityKind: 'withoutNumber',
        givenName: 'Test',
        familyName: `Person ${(number += 1)}`,
        birthDate: '1980-06-15',
        gender: 'female',
        needsInterpreter: false,
        letterLanguage: 'nb',
        needClass: 'unknown',
        hasPowerOfAttorney: false,
        sortName: `person ${number}`,
        ...facts,
      }),
    referral: (personId: string, facts: Partial<typeof referral.$inferInsert> = {}) =>
      insert(referral, {
        id: newId(),
        ...made,
        caseNumber: `2025/${(number += 1)}`,
        personId,
        state: 'received',
        sentOn: '2025-01-10',
        receivedOn: '2025-01-10',
        channel: 'application',
        referrerType: 'gp',
        need: 'ipWithCoordinator',
        legalBasis: 'pbrl2-5',
        specialty: 'somatic',
        servicesToday: [],
        servicesNeeded: [],
        expectedDuration: 'unknown',
        admittedNow: false,
        urgency: 'normal',
        consent: 'written',
        inEpikrise: false,
        inDips: false,
        inJournal: false,
        consentInJournal: false,
        ...facts,
      }),
    unit: (name: string) => insert(unit, { id: newId(), version: 1, name, sector: 'homeCare', isActive: true }),
    coordinator: (facts: Partial<typeof coordinator.$inferInsert> = {}) =>
      insert(coordinator, {
        id: newId(),
        ...made,
        name: `Koordinator ${(number += 1)}`,
        sortName: `koordinator ${number}`,
        isHealthPersonnel: true,
        roles: ['coordinator'],
        activeFrom: '2020-01-01',
        maxPersons: 10,
        takesNew: true,
        competences: [],
        ...facts,
      }),
    assignment: (personId: string, coordinatorId: string, facts: Partial<typeof assignment.$inferInsert> = {}) =>
      insert(assignment, {
        id: newId(),
        version: 1,
        createdAt: at,
        personId,
        coordinatorId,
        role: 'coordinator',
        fromDay: '2025-02-01',
        ...facts,
      }),
    plan: (personId: string, facts: Partial<typeof plan.$inferInsert> = {}) =>
      insert(plan, {
        id: newId(),
        ...made,
        personId,
        state: 'active',
        activeFrom: '2025-03-01',
        contents: [],
        ...facts,
      }),
    review: (planId: string, agreedOn: string | null, heldOn: string) =>
      insert(planReview, {
        id: newId(),
        planId,
        kind: 'evaluation',
        agreedOn,
        heldOn,
        accountId: newId(),
        createdAt: at,
      }),
    planEvent: (planId: string, onDay: string, toState: 'notWanted' | 'active') =>
      insert(planEvent, { id: newId(), planId, at, onDay, toState, accountId: newId() }),
    denominator: (year: number, groupKey: string, value: number) =>
      insert(denominator, {
        id: newId(),
        year,
        groupKey,
        value,
        source: 'Helsedirektoratet/KPR',
        enteredOn: '2026-03-12',
      }),
  };
}
