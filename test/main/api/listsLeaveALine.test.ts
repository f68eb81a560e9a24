import { afterAll, beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';

import { contract } from '../../../src/contract/index.ts';
import type { Route } from '../../../src/contract/route.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

/** Whether an answer can hold a person's name, at any depth. */
function namesPersons(schema: z.ZodType, seen = new Set<unknown>()): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  const { def } = schema as unknown as { def: Record<string, unknown> };
  const shape = (def['shape'] ?? {}) as Record<string, z.ZodType>;
  if ('givenName' in shape && 'familyName' in shape) return true;
  const inner = [def['element'], def['innerType'], def['valueType'], ...((def['options'] as unknown[]) ?? [])];
  return [...Object.values(shape), ...inner].some((one) => Boolean(one) && namesPersons(one as z.ZodType, seen));
}

/** What a list is asked with when nothing is chosen. */
const nothingChosen = [{}, { filter: {} }];

/** Every list of persons that can be asked for without naming anybody. */
const lists = Object.entries(contract as Record<string, Record<string, Route>>)
  .flatMap(([module, table]) => Object.entries(table).map(([name, route]) => ({ path: `${module}.${name}`, route })))
  .filter(({ route }) => route.kind === 'query' && namesPersons(route.output))
  .flatMap(({ path, route }) => {
    const input = nothingChosen.find((one) => route.input.safeParse(one).success);
    return input ? [{ path, input }] : [];
  });

let register: TestRegister;
beforeAll(async () => void (register = await openTestRegister()));
afterAll(() => register.close());

it('sees the lists of persons', () => {
  const known = ['referral', 'person', 'plan', 'complaint', 'letter', 'participation', 'worklist'];
  expect(lists.map(({ path }) => path)).toEqual(expect.arrayContaining(known.map((module) => `${module}.list`)));
});

it.each(lists)('$path leaves a line that persons were listed', async ({ path, input }) => {
  const lines = () => register.db.select().from(audit).all().length;
  const before = lines();
  expect((await register.ask(path, input)).ok).toBe(true);
  expect(lines()).toBe(before + 1);
});
