import { aGrant, registerCase } from './aReferral.ts';
import { openTestRegister, type TestRegisterOptions } from '../testRegister.ts';

/** A register with one case in it, and the steps one may take there. */
export async function openCase(options: TestRegisterOptions = {}) {
  const register = await openTestRegister(options);
  const { id, personId, caseNumber } = await registerCase(register);
  return { register, id, personId, caseNumber };
}
export type OpenCase = Awaited<ReturnType<typeof openCase>>;

const on = async ({ register, id }: OpenCase, onDay: string) => ({
  id,
  version: (await register.invoke('referral.get', { id })).version,
  onDay,
});

const caseOn = async (walk: OpenCase, onDay: string) => {
  const { id: referralId, ...step } = await on(walk, onDay);
  return { referralId, ...step };
};

async function aUnit({ register }: OpenCase): Promise<string> {
  const fields = {
    name: 'Rehab',
    leader: 'Per Dal',
    sector: 'rehabilitation',
    phone: null,
    email: null,
    isActive: true,
  } as const;
  const [first] = await register.invoke('unit.list', {});
  return first?.id ?? (await register.invoke('unit.create', fields)).id;
}

async function aCoordinator(walk: OpenCase, name: string): Promise<string> {
  const known = (await walk.register.invoke('coordinator.list', {})).find((row) => row.name === name);
  if (known) return known.id;
  const fields = {
    name,
    unitId: await aUnit(walk),
    profession: 'Ergoterapeut',
    isHealthPersonnel: true,
    roles: ['coordinator', 'childCoordinator'] as ('coordinator' | 'childCoordinator')[],
    activeFrom: '2020-01-01',
    activeTo: null,
    maxPersons: 9,
    takesNew: true,
    percentage: null,
    competences: [],
    phone: null,
    email: null,
  };
  return (await walk.register.invoke('coordinator.create', fields)).id;
}

const lastRequest = async ({ register, id }: OpenCase) =>
  (await register.invoke('referral.get', { id })).requests.at(-1)?.id ?? '';

/** Every step of the way, as the screens ask for it, on a day that fits. */
export const walkSteps = {
  askForInformation: async (walk: OpenCase) =>
    walk.register.invoke('referral.askForInformation', { ...(await on(walk, '2026-11-03')), missing: 'Samtykke' }),
  startAssessment: async (walk: OpenCase) =>
    walk.register.invoke('referral.startAssessment', await on(walk, '2026-11-04')),
  sendPreliminaryAnswer: async (walk: OpenCase) =>
    walk.register.invoke('referral.sendPreliminaryAnswer', await on(walk, '2026-11-04')),
  grant: async (walk: OpenCase) =>
    walk.register.invoke('referral.decide', { ...(await on(walk, '2026-11-05')), ...aGrant }),
  refuse: async (walk: OpenCase) =>
    walk.register.invoke('referral.decide', {
      ...(await on(walk, '2026-11-05')),
      ...aGrant,
      outcome: 'refused',
      reason: 'Behovet er kortvarig',
    }),
  requestUnit: async (walk: OpenCase) =>
    walk.register.invoke('assignment.request', {
      ...(await caseOn(walk, '2026-11-06')),
      unitId: await aUnit(walk),
      proposedCoordinatorId: null,
      answerBy: '2026-11-13',
      message: null,
    }),
  unitDeclines: async (walk: OpenCase) =>
    walk.register.invoke('assignment.answerRequest', {
      ...(await caseOn(walk, '2026-11-09')),
      requestId: await lastRequest(walk),
      accepted: false,
      declineReason: 'noCapacity',
      note: null,
    }),
  unitAccepts: async (walk: OpenCase) =>
    walk.register.invoke('assignment.answerRequest', {
      ...(await caseOn(walk, '2026-11-09')),
      requestId: await lastRequest(walk),
      accepted: true,
      declineReason: null,
      note: null,
    }),
  withdrawRequest: async (walk: OpenCase) =>
    walk.register.invoke('assignment.withdrawRequest', {
      ...(await caseOn(walk, '2026-11-09')),
      requestId: await lastRequest(walk),
      note: null,
    }),
  assign: async (walk: OpenCase) => assign(walk, 'Mona Vik', '2026-11-10'),
  assignAnother: async (walk: OpenCase) => assign(walk, 'Tor Lie', '2026-11-12'),
  assignmentEnds: async (walk: OpenCase) => {
    const found = await walk.register.invoke('assignment.ofPerson', { personId: walk.personId });
    const running = found.find((row) => row.isActive);
    return walk.register.invoke('assignment.end', {
      assignmentId: running?.id ?? '',
      version: running?.version ?? 0,
      lastDay: '2026-11-20',
      reason: 'coordinatorLeft',
      note: null,
    });
  },
  followUp: async (walk: OpenCase) => walk.register.invoke('referral.followUp', await on(walk, '2026-11-16')),
  sendFeedback: async (walk: OpenCase) => walk.register.invoke('referral.sendFeedback', await on(walk, '2026-11-16')),
  addNote: async (walk: OpenCase) =>
    walk.register.invoke('referral.addNote', { ...(await on(walk, '2026-11-16')), note: 'Ringte pårørende' }),
  close: async (walk: OpenCase) =>
    walk.register.invoke('referral.close', { ...(await on(walk, '2026-11-18')), reason: 'needEnded' }),
  reopen: async (walk: OpenCase) => walk.register.invoke('referral.reopen', await on(walk, '2026-11-19')),
  assess: async (walk: OpenCase) => walk.register.invoke('referral.assess', await on(walk, '2026-11-04')),
  notifyMunicipality: async (walk: OpenCase) =>
    walk.register.invoke('referral.notifyMunicipality', {
      ...(await on(walk, '2026-11-05')),
      municipalityNumber: '3420',
    }),
  remindMunicipality: async (walk: OpenCase) =>
    walk.register.invoke('referral.remindMunicipality', await on(walk, '2026-11-19')),
  registerMunicipalityAnswer: async (walk: OpenCase) =>
    walk.register.invoke('referral.registerMunicipalityAnswer', {
      ...(await on(walk, '2026-11-20')),
      coordinatorName: 'Eva Ruud',
    }),
  correct: async (walk: OpenCase) => {
    const { version, fields } = await walk.register.invoke('referral.get', { id: walk.id });
    const corrected: typeof fields = { ...fields, receivedOn: '2026-11-03', urgency: 'urgent', servicesToday: [] };
    return walk.register.invoke('referral.correct', { id: walk.id, version, fields: corrected });
  },
  setTick: async (walk: OpenCase) => {
    const { id, version, onDay } = await on(walk, '2026-11-05');
    return walk.register.invoke('hospital.setTick', { id, version, tick: 'inDips', done: { onDay, note: 'Koblet' } });
  },
};
export type WalkStep = keyof typeof walkSteps;

async function assign(walk: OpenCase, name: string, fromDay: string) {
  const { onDay, ...found } = await caseOn(walk, fromDay);
  const coordinatorId = await aCoordinator(walk, name);
  return walk.register.invoke('assignment.assign', { ...found, coordinatorId, fromDay: onDay, note: null });
}

/** Takes the steps one after another. */
export async function walkThrough(walk: OpenCase, steps: readonly WalkStep[]): Promise<void> {
  for (const step of steps) await walkSteps[step](walk);
}

/** Everything of the case that a step may change, for comparing before and after. */
export async function everythingOf({ register, id, personId }: OpenCase) {
  const {
    version: _version,
    events: _events,
    undoable: _undoable,
    ...found
  } = await register.invoke('referral.get', { id });
  const assignments = (await register.invoke('assignment.ofPerson', { personId })).map(
    ({ version: _its, ...assignment }) => assignment,
  );
  const { rows } = await register.invoke('referral.list', { filter: {} });
  const person = await register.invoke('person.list', { filter: {} });
  return { found, assignments, rows, persons: person.rows };
}
