import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';

import { personTables } from '../../src/main/db/personTables.ts';
import * as schema from '../../src/main/db/schema/index.ts';
import { labelOf } from '../../src/main/privacy/insightWords.ts';
import { tableTitle } from '../../src/main/privacy/insightPaper.ts';

const tables = Object.entries(schema as Record<string, unknown>).flatMap(([name, table]) =>
  is(table, SQLiteTable) ? [{ name, table }] : [],
);

/** References the database does not vouch for, and why each needs nothing more when a person is deleted or shown. */
const looseReferences: Readonly<Record<string, string>> = {
  accountId: 'who did it: a colleague',
  responsibleAccountId: 'a colleague',
  importBatchId: 'the import it came with',
  mergedIntoId: 'records of the same person: followed by personIdsOf',
  nationalId: 'no reference',
  carriedFromId: 'a point about the same person',
  subjectId: 'a row of the same person, and the deadline itself belongs to the person',
  supersededById: 'a decision in the same case',
  receiverId: 'a unit, coordinator, member or municipality',
  correctsId: 'a letter of the same case',
  sentEventId: 'a step of the same case',
  renewsId: 'an agreement about the same person',
  indicatorId: 'a figure of the office',
  'deadline.referralId': 'the deadline itself belongs to the person',
  'audit.entityId': 'cleared by clearLines',
  'audit.personId': 'cleared by clearLines',
  'deletionProposal.personId': 'outlives the person, names nobody',
  followsCourseId: 'a course',
  followUpPartId: 'a part of the training',
  substituteId: 'a coordinator',
  surveyQuestionId: 'a question',
  panelThemeId: 'a theme of a user panel',
  importId: 'the file it came with',
  ownerId: 'a colleague',
};

/** Tables that hold lists or texts that could speak of a person without referring to one, and what is done about it. */
const looseTexts: Readonly<Record<string, string>> = {
  draft: 'deleteDrafts',
  meetingRecord: 'recordsAbout',
  audit: 'clearLines',
};

const hasOwn = (table: object, key: string) => Object.hasOwn(table, key);

describe('every table about persons', () => {
  it('is met with: directly, or through a case, plan, complaint, letter, meeting', () => {
    const names = personTables.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['person', 'referral', 'planSignature', 'attachmentContent', 'agendaItem']),
    );
    expect(names).not.toContain('coordinator');
  });

  it.each(tables)(
    '$name says by a reference of the database to whom its rows belong, or why it needs not',
    ({ name, table }) => {
      const vouched = new Set(getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns));
      const loose = Object.entries(getTableColumns(table))
        .filter(([column, { primary }]) => column.endsWith('Id') && !primary)
        .filter(([, column]) => !vouched.has(column))
        .map(([column]) => column)
        .filter((column) => !hasOwn(looseReferences, column) && !hasOwn(looseReferences, `${name}.${column}`));
      expect(loose, 'write who deletes it in looseReferences, or make it a reference').toEqual([]);
    },
  );

  it.each(Object.keys(looseTexts))('%s, which speaks of persons without a reference, is no person’s table', (name) => {
    expect(personTables.map((table) => table.name)).not.toContain(name);
  });

  it.each(personTables)('$name has words for the person, or is for the machine alone', ({ name, columns }) => {
    const machine = ['searchWord', 'attachmentContent', 'planContentStep'];
    expect(tableTitle(name, 'nb') === null, name).toBe(machine.includes(name));
    if (machine.includes(name)) return;
    const technical =
      /^(id|version|hash|bodyHash|sha256|sortName|seq|createdAt|updatedAt|templateVersion|discardedFrom)$|^(import|merged|corrects|sent|super|carried|renews|subject|receiver).*Id$/;
    const keys = new Set(personTables.map(({ name: table }) => `${table}Id`));
    const unnamed = Object.keys(columns)
      .filter(
        (column) =>
          !technical.test(column) &&
          !keys.has(column) &&
          !['otherPersonId', 'complaintEventId', 'versionId', 'meetingId'].includes(column),
      )
      .filter((column) => labelOf(column, 'nb') === null);
    expect(unnamed).toEqual([]);
  });

  it('refers to no table in a circle, so that it can be deleted from the outside in', () => {
    const seen = new Set<string>();
    for (const { table, belongsTo } of personTables) {
      expect(belongsTo.every(({ to }) => seen.has(to))).toBe(true);
      seen.add(getTableName(table));
    }
  });
});
