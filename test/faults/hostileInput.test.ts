import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contract } from '../../src/contract/index.ts';
import type { Route } from '../../src/contract/route.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { setErrorReport } from '../../src/main/api/reply.ts';
import { filledId, fillRegister } from '../fixtures/fillRegister.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { hostileInput, validInput } from './inputArbitrary.ts';

const runs = howMany(25, 100);
let tried = 0;
const routes = Object.entries(contract).flatMap(([module, table]) =>
  Object.entries(table as Record<string, Route>).map(([name, route]) => ({ path: `${module}.${name}`, route })),
);
/**
 * A whole demo office, report, copy or paper: jobs that show that they go on. Here the paper for planners has as many areas as
 * hostile input has thought of; with an office's own it takes a moment.
 */
const isLong = (path: string) =>
  /^report\.|^planningExtract\.print|^backup\.(take|tryRestoring)|account\.rotateDataKey|createDemo/.test(path);
/** Each of these costs an Argon2, a wait, a whole report or a whole copy; a few tries are enough. */
const isSlow = (path: string) =>
  /^register\.|account\.(add|reset|changeOwn|rotateDataKey)|^report\.|^backup\.(take|tryRestoring)/.test(path);

describe('hostile input', { timeout: 120_000 }, () => {
  let register: TestRegister;
  let lastError: unknown;
  const ids = [0, 1, 2].flatMap((n) => [filledId.person(n), filledId.referral(n), filledId.coordinator(n)]);

  beforeAll(async () => {
    register = await openTestRegister();
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 40));
    setErrorReport((error) => void (lastError = error));
    // What writes Word is read when it is first wanted; here that would count as the answer's time.
    await import('../../src/main/document/documentDocx.ts');
  });
  afterAll(async () => {
    setErrorReport(() => undefined);
    await register.close();
  });

  it('speaks of every route', () => expect(routes.length).toBeGreaterThan(60));

  for (const { path, route } of routes) {
    it(`to ${path} is answered with a value or a reason, never with a fault of ours, and soon`, async () => {
      const inputs = fc.oneof(hostileInput(route.input, ids), validInput(route.input, ids));
      await fc.assert(
        fc.asyncProperty(inputs, async (input) => {
          tried += 1;
          const start = performance.now();
          const reply = await register.ask(path, input);
          expect(performance.now() - start).toBeLessThan(isLong(path) ? 60_000 : 2000);
          const fault = !reply.ok && reply.error.code === 'UNEXPECTED' ? lastError : null;
          expect(fault instanceof Error ? fault.stack : fault).toBeNull();
        }),
        { numRuns: isLong(path) ? 3 : isSlow(path) ? 4 : runs, endOnFailure: true },
      );
    });
  }

  it('of no known route is refused, also with names every object has', async () => {
    const names = fc.oneof(
      fc.constantFrom('', '.', 'register', 'constructor.name', '__proto__.x', 'person.constructor', 'person.get.x'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(names, fc.anything(), async (path, input) => {
        expect(await register.ask(path, input)).toEqual({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
      }),
    );
  });

  it('leaves the register whole', async () => {
    const open = register.host.current();
    if (!open) throw new Error('locked');
    expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    const note = `${routes.length} routes, none slower than 2 s, no fault of ours`;
    tellFigure({ fault: 'hostile input', tried, what: 'inputs', lost: 0, corrupt: 0, undetected: 0, note });
  });
});
