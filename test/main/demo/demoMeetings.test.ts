import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ageOn } from '../../../src/domain/calendar/age.ts';
import { brokenRelation } from '../../../src/domain/family/relationRules.ts';
import { brokenApproval } from '../../../src/domain/officeMeeting/meetingRecord.ts';
import { meetingRecord, officeMeeting, person, personRelation } from '../../../src/main/db/schema/index.ts';
import { snapshotHash, takeSnapshot } from '../../../src/main/officeMeeting/meetingSnapshot.ts';
import { waitingMeetings } from '../../../src/main/officeMeeting/waitingMeetings.ts';
import { type DemoRegister, openDemo, usualDemo } from './demoRegister.ts';

const today = usualDemo.asOf;

describe('the meetings and families of a made-up office', () => {
  let demo: DemoRegister;
  beforeAll(async () => {
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  it('have approved minutes at least once in every month that meets, as the app would have frozen them', async () => {
    const { db } = demo.database;
    const records = await db.select().from(meetingRecord);
    const months = new Set(records.map(({ snapshot }) => snapshot.day.slice(0, 7)));
    for (const year of ['2024', '2025'])
      for (const month of ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12'])
        expect(months).toContain(`${year}-${month}`);
    for (const { meetingId, snapshot, hash } of records) {
      expect(snapshotHash(snapshot)).toBe(hash);
      expect(snapshotHash(await takeSnapshot(db, meetingId))).toBe(hash);
      const standings = snapshot.items.map(({ standing }) => standing);
      const facts = { state: 'planned', recordState: 'open', note: null } as const;
      expect(brokenApproval({ ...facts, ...snapshot, standings }, today)).toEqual({});
    }
    const kinds = new Set(records.flatMap(({ snapshot }) => snapshot.items.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['decision', 'coordinator', 'free']));
  });

  it('leave the last minutes to be approved, and the next agenda to be made', async () => {
    const { db } = demo.database;
    const waiting = await waitingMeetings(db, today);
    expect(waiting.unapproved?.count).toBe(1);
    expect(waiting.unprepared?.day).toBeDefined();
    const meetings = await db.select().from(officeMeeting);
    expect(meetings.some(({ day }) => day > today)).toBe(true);
  });

  it('make siblings of at least one child in twenty, by the rules the screen holds people to', async () => {
    const { db } = demo.database;
    const persons = new Map((await db.select().from(person)).map((row) => [row.id, row]));
    const relations = await db.select().from(personRelation);
    const children = [...persons.values()].filter(
      ({ birthDate }) => birthDate !== null && (ageOn(birthDate, today) ?? 0) < 18,
    );
    const inFamilies = new Set(relations.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId]));
    const share = children.filter(({ id }) => inFamilies.has(id)).length / children.length;
    expect(share).toBeGreaterThanOrEqual(0.05);
    const homes = relations.flatMap(({ personId, otherPersonId }) => {
      const pair = [persons.get(personId), persons.get(otherPersonId ?? '')].filter((one) => one !== undefined);
      return pair.length === 2 ? [pair.map(({ familyName, address }) => `${familyName} ${address}`)] : [];
    });
    expect(homes.filter(([one, other]) => one !== other)).toEqual([]);
    for (const { personId, otherPersonId, kind, kinName } of relations) {
      const [one, other] = [persons.get(personId)!, persons.get(otherPersonId ?? '')];
      const facts = { birthDate: one.birthDate, otherBirthDate: other?.birthDate ?? null, existing: [], today };
      expect(brokenRelation({ personId, otherPersonId, kind, kinName }, facts)).toEqual({});
    }
  });
});
