import { desc, getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';

import type { Route } from '../../../src/contract/route.ts';
import type { Db } from '../../../src/main/db/database.ts';
import * as schema from '../../../src/main/db/schema/index.ts';

/** Values a question may be asked with, by «route field», or by «field» alone where every route means the same. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/** Whose ids a field holds. `id` is of the table with the module's name where nothing else is said. */
const tableOf: Readonly<Record<string, string>> = {
  'catchment.get id': 'catchmentPlace',
  fromId: 'person',
  intoId: 'person',
  editionId: 'surveyEdition',
  partId: 'trainingPart',
  placeId: 'catchmentPlace',
  'planContent.version id': 'planVersion',
  'supervision.get id': 'supervisionSession',
  'supervision.calendarFile id': 'supervisionSession',
  subjectId: 'agreement',
  'survey.edition id': 'surveyEdition',
};

/** The first and the last of each table: what a meeting or a letter is about differs from row to row. */
const rowsFromEachEnd = 2;

/** Some ids of every table, by table, and what fits where no id is asked for. */
export async function knownValues(db: Db): Promise<KnownValues> {
  const known: Record<string, readonly unknown[]> = {};
  for (const [name, table] of Object.entries(schema as Record<string, unknown>)) {
    if (!is(table, SQLiteTable)) continue;
    const id = (getTableColumns(table) as Record<string, SQLiteColumn | undefined>)['id'];
    if (!id) continue;
    const first = await db.select({ id }).from(table).orderBy(id).limit(rowsFromEachEnd);
    const last = await db.select({ id }).from(table).orderBy(desc(id)).limit(rowsFromEachEnd);
    known[`${name}Id`] = [...new Set([...first, ...last].map((row) => row.id))];
  }
  for (const [field, table] of Object.entries(tableOf)) known[field] = known[`${table}Id`] ?? [];
  const [edition] = await db.select().from(schema.surveyEdition).limit(1);
  const [point] = await db.select().from(schema.agendaItem).orderBy(desc(schema.agendaItem.id)).limit(1);
  const [complained] = await db.select().from(schema.complaint).limit(1);
  const [somebody] = await db.select().from(schema.person).limit(1);
  return {
    ...known,
    ...always,
    'agenda.get id': [point?.meetingId],
    meetingId: [point?.meetingId],
    'complaint.ofPerson personId': [complained?.personId],
    questionId: (edition?.questions ?? []).map(({ id }) => id),
    'search.find text': [somebody?.familyName],
    'person.checkNote text': [`${somebody?.givenName} ${somebody?.familyName} ringte`],
    familyName: [somebody?.familyName],
    givenName: [somebody?.givenName],
    birthDate: [somebody?.birthDate],
  };
}

const always: KnownValues = {
  about: ['without', 'changed'],
  asOf: ['2026-11-21'],
  body: ['Hei {{mottaker}}'],
  'calendar.due kinds': [['planEvaluation', 'deadline']],
  day: ['2026-11-20'],
  document: ['processingRecord'],
  exceptId: [null],
  filter: [{}],
  from: ['2026-01-01'],
  'indicator.explore id': ['planShare'],
  'indicator.list id': ['planShare'],
  indicatorId: ['planShare'],
  'importing.fields kind': ['referrals'],
  key: ['columns.person'],
  groupBy: [null],
  kind: ['grantedPlan', 'referral'],
  kinds: [[]],
  language: ['nb'],
  municipalityNumber: ['3403'],
  nationalId: [null],
  need: [null],
  of: [{ asOf: '2026-11-21', denominatorId: null }],
  onDay: ['2026-11-21'],
  part: ['persons'],
  period: ['2025'],
  receivedOn: ['2026-11-20'],
  subject: ['Svar'],
  text: ['ord'],
  to: ['2026-12-31'],
  year: [2025],
};

/** Inputs that fit a question: each field that must be filled, with each value that may stand in it. */
export function inputsFor(path: string, { input }: Route, known: KnownValues): unknown[] {
  const { shape = {} } = (input as unknown as { def: { shape?: Record<string, z.ZodType> } }).def;
  let inputs: Record<string, unknown>[] = [{}];
  for (const [field, schemaOfField] of Object.entries(shape)) {
    if (schemaOfField.safeParse(undefined).success) continue;
    const ofModule = field === 'id' ? known[`${path.split('.')[0]}Id`] : undefined;
    const choices = (known[`${path} ${field}`] ?? known[field] ?? ofModule ?? []).filter(
      (value) => schemaOfField.safeParse(value).success,
    );
    inputs = inputs.flatMap((one) => choices.map((value) => ({ ...one, [field]: value })));
  }
  return inputs.filter((one) => input.safeParse(one).success);
}
