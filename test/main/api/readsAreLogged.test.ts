import { gt } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { contract } from '../../../src/contract/index.ts';
import type { Route } from '../../../src/contract/route.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { openDemoHost, type DemoHost } from './demoHost.ts';
import { inputsFor, knownValues } from './inputsFor.ts';
import { personsByRecord, personsIn, type Owners } from './personsIn.ts';

/*
 * Every question of the contract, put to a made-up office that has some of everything: what an answer shows of a person
 * stands in the log (FOR-2019-03-01-168 § 14). Who asks for somebody's record leaves a line with that person; who sees
 * many in a list leaves one line with how many. A question that is new is asked by itself.
 */

const queries = Object.entries(contract as Record<string, Record<string, Route>>).flatMap(([module, table]) =>
  Object.entries(table).flatMap(([name, route]) =>
    route.kind === 'query' && route.access !== 'public' ? [{ path: `${module}.${name}`, route }] : [],
  ),
);

/** Questions about a file somebody picked or a text somebody typed: they show what stands in it, and no record. */
const ofWhatIsBrought = [
  'importing.open',
  'importing.trial',
  'series.readTable',
  'surveyResponse.openFile',
  'surveyResponse.trial',
];

/** Questions that could name somebody and in this small kommune name nobody: a helseforetak's own, and what is rare. */
const showNobodyHere = ['agenda.suggestions', 'participation.list', 'municipality.overdue'];

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

interface Answer {
  path: string;
  shows: number;
  lines: number;
  /** What is shown and stands in no line. */
  unlogged: string[];
}

let demo: DemoHost;
let owners: Owners;
const answers: Answer[] = [];

async function ask(path: string, input: unknown): Promise<void> {
  const before = await demo.db.$count(audit);
  const reply = await demo.ask(path, input);
  if (!reply.ok) return;
  const lines = await demo.db.select().from(audit).where(gt(audit.seq, before));
  const named = new Set(lines.flatMap(({ personId }) => personId ?? []));
  const isList = lines.some(({ personId, detail }) => personId === null && detail !== null);
  const askedFor = [...personsIn(input, owners.byRecord)];
  const shown = [...personsIn(reply.value, owners.byName)];
  const unlogged = [
    ...askedFor.filter((id) => !named.has(id)).map(() => `asked for by ${JSON.stringify(input)}`),
    ...shown.filter((id) => !named.has(id) && !isList).map(() => `shown at ${JSON.stringify(input)}`),
  ];
  answers.push({ path, shows: shown.length, lines: lines.length, unlogged });
}

beforeAll(async () => {
  demo = await openDemoHost();
  owners = await personsByRecord(demo.db);
  const known = await knownValues(demo.db);
  for (const { path, route } of queries) for (const input of inputsFor(path, route, known)) await ask(path, input);
});
afterAll(() => demo.close());

describe('who has seen whom stands in the log', () => {
  it('puts every question, so that a new one is asked too', () => {
    const answered = new Set(answers.map(({ path }) => path));
    const silent = queries.map(({ path }) => path).filter((path) => !answered.has(path));
    expect(silent.toSorted()).toEqual(ofWhatIsBrought);
  });

  it('meets persons in every answer that can name one', () => {
    const showing = new Set(answers.filter(({ shows }) => shows > 0).map(({ path }) => path));
    const silent = queries.filter(({ path, route }) => namesPersons(route.output) && !showing.has(path));
    expect(silent.map(({ path }) => path)).toEqual(showNobodyHere);
  });

  it('has a line for whoever is asked for or shown', () => {
    const failed = answers.flatMap(({ path, unlogged }) => unlogged.map((what) => `${path}: ${what}`));
    expect(failed).toEqual([]);
    // A list that is empty here was looked at all the same.
    expect(showNobodyHere.filter((list) => answers.some(({ path, lines }) => path === list && lines === 0))).toEqual(
      [],
    );
  });
});
