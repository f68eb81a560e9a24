import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { contract } from '../../src/contract/index.ts';
import type { Route } from '../../src/contract/route.ts';
import { setErrorReport } from '../../src/main/api/reply.ts';
import { fillRegister } from '../fixtures/fillRegister.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';

const runs = howMany(40, 4000);
/** Every question that takes a text to look for, and that can be asked with nothing else. */
const searches = Object.entries(contract).flatMap(([module, table]) =>
  Object.entries(table as Record<string, Route>).flatMap(([name, { kind, input }]) => {
    const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
    const field = fields.find((each) => each === 'text' || each === 'search');
    const fits = field !== undefined && input.safeParse({ [field]: 'a' }).success;
    return kind === 'query' && fits ? [{ path: `${module}.${name}`, field }] : [];
  }),
);

let register: TestRegister;
let crashed = 0;
beforeAll(async () => {
  register = await openTestRegister();
  await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 60));
  setErrorReport((error) => {
    crashed += 1;
    console.error(error);
  });
});
afterAll(async () => {
  setErrorReport(() => undefined);
  await register.close();
});

/** What means something to a pattern, to SQL, or to who folds letters, between words that are there. */
const words = [
  ['Kari', 'berg', 'DAHL', 'østby', '138150', '13815012345', '2026/1', '2026/', 'a', 'å'],
  ['%', '_', '\\', '*', '?', '^', '[a-z]', '(', "'", '"', '--', ';', '/*', '\u0000', '\uD800', '\u202E', '\u0301'],
  ["' OR 1=1 --", '"; DROP TABLE person', 'NEAR(', 'a AND', 'ﬁ', 'ß', 'İ', '🧑🏽‍⚕️', 'x'.repeat(100), ' '.repeat(50)],
].flat();
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' ').slice(0, 100)),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join('').slice(0, 100)),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

it('for any text are answered or refused with a reason, and soon', { timeout: 7_200_000 }, async () => {
  expect(searches.map(({ path }) => path)).toContain('search.find');
  const sum = { tried: 0, found: 0, slow: 0, wild: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...searches), text, async ({ path, field }, value) => {
      sum.tried += 1;
      const start = performance.now();
      const reply = await register.ask(path, { [field]: value });
      sum.slow += Number(performance.now() - start > 2000);
      if (path !== 'search.find' || !reply.ok) return;
      const { people } = reply.value as { people: unknown[] };
      sum.found += Number(people.length > 0);
      // A pattern's own signs find nobody by themselves.
      sum.wild += Number(people.length > 0 && !/[\p{L}\p{N}]/u.test(value));
    }),
    { numRuns: runs },
  );
  const { tried, slow, wild } = sum;
  const note = `${searches.length} searches; ${crashed} crashes, ${slow} slower than 2 s; ${wild} in which a sign of SQL found somebody`;
  tellFigure({
    fault: 'hostile searches',
    tried,
    what: 'texts',
    lost: 0,
    corrupt: crashed + slow,
    undetected: wild,
    note,
  });
  expect({ crashed, slow, wild }).toEqual({ crashed: 0, slow: 0, wild: 0 });
  expect((await register.invoke('search.find', { text: 'berg' })).people.length).toBeGreaterThan(0);
});
