import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { contract } from '../../src/contract/index.ts';
import { INVOKE_CHANNEL, type Reply } from '../../src/contract/channel.ts';
import type { Route } from '../../src/contract/route.ts';
import { permissionsOf } from '../../src/domain/account/role.ts';
import { registerIpc } from '../../src/main/api/registerIpc.ts';
import { setErrorReport } from '../../src/main/api/reply.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { filledId, fillRegister } from '../fixtures/fillRegister.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { hostileInput, validInput } from './inputArbitrary.ts';

const runs = howMany(300, 20_000);
/** What stands open to anybody, or costs an Argon2 or a report, is asked by hostileInput.test.ts. */
const routes = Object.entries(contract).flatMap(([module, table]) =>
  Object.entries(table as Record<string, Route>)
    .map(([name, route]) => ({ path: `${module}.${name}`, route }))
    .filter(({ path, route }) => route.access !== 'public' && !/^report\.|^account\.(add|reset|change)/.test(path)),
);
const ids = [0, 1].flatMap((n) => [filledId.person(n), filledId.referral(n)]);
const mayOf = { locked: [] as readonly string[], auditor: ['signedIn', ...permissionsOf('auditor')] };

/** From where a frame may come: our own window's page, a frame within it, another window, a page that was led astray. */
type From = 'window' | 'frame' | 'other';
type Listener = (event: { from: From }, path: unknown, input: unknown) => Promise<Reply>;

let register: TestRegister;
let listener: Listener;
let unexpected = 0;
beforeAll(async () => {
  register = await openTestRegister();
  await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 20));
  await register.signInAs('auditor');
  setErrorReport((error) => {
    unexpected += 1;
    console.error(error);
  });
  registerIpc<{ from: From }>({
    door: { handle: (channel, answer) => void (channel === INVOKE_CHANNEL && (listener = answer)) },
    isTrusted: ({ from }) => from === 'window',
    answerApp: async () => ({ ok: false, error: { code: 'UNKNOWN_ROUTE' } }),
    answerRegister: (path, input) => register.ask(path, input),
  });
});
afterAll(async () => {
  setErrorReport(() => undefined);
  await register.close();
});

const strange = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 7, {}, [], '', '.', 'a.b', '__proto__.x', 'person.constructor', 'app.x'),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.anything(),
);
const from = fc.constantFrom<From>('window', 'window', 'window', 'frame', 'other');
const known = fc.constantFrom(...routes).chain(({ path, route }) => {
  const input = fc.oneof(validInput(route.input, ids), hostileInput(route.input, ids));
  return fc.tuple(from, fc.constant<unknown>(path), input);
});
const frame = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 1, arbitrary: fc.tuple(from, strange, fc.anything()) },
);

it(`of ${2 * runs} frames none is answered that may not ask, signed in or locked`, { timeout: 7_200_000 }, async () => {
  const sum = { tried: 0, answered: 0, refused: 0, unauthorised: 0, slow: 0 };
  const ask = async (state: keyof typeof mayOf, [sender, path, input]: [From, unknown, unknown]) => {
    sum.tried += 1;
    const start = performance.now();
    const reply = await listener({ from: sender }, path, input);
    sum.slow += Number(performance.now() - start > 2000);
    const access = routes.find((each) => each.path === path)?.route.access;
    const may = sender === 'window' && access !== undefined && mayOf[state].includes(access);
    if (reply.ok) sum.answered += 1;
    else sum.refused += 1;
    // Whoever may not ask learns nothing but that: not whether the input would have fitted, nor whether the record is there.
    const codes = sender === 'window' ? ['FORBIDDEN', 'LOCKED', 'UNKNOWN_ROUTE'] : ['NOT_TRUSTED'];
    if (!may && (reply.ok || !codes.includes(reply.error.code))) {
      sum.unauthorised += 1;
      console.error(sender, path, reply);
    }
  };
  await fc.assert(
    fc.asyncProperty(frame, (each) => ask('auditor', each)),
    { numRuns: runs },
  );
  const open = register.host.current();
  if (!open) throw new Error('locked');
  expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
  await register.host.close();
  await fc.assert(
    fc.asyncProperty(frame, (each) => ask('locked', each)),
    { numRuns: runs },
  );
  const { tried, answered, refused, unauthorised, slow } = sum;
  const note = `${routes.length} routes from the window, a frame in it and elsewhere; ${answered} answered, ${refused} refused; ${unexpected} crashes`;
  const figure = { fault: 'hostile frames (IPC)', what: 'frames', lost: 0, corrupt: unexpected + slow, note };
  tellFigure({ ...figure, tried, undetected: unauthorised });
  expect({ unauthorised, unexpected, slow }).toEqual({ unauthorised: 0, unexpected: 0, slow: 0 });
  expect(Math.min(answered, refused), 'both were met').toBeGreaterThan(0);
});
