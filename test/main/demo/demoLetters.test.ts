import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { letter } from '../../../src/main/db/schema/index.ts';
import { contentHash } from '../../../src/main/planContent/contentHash.ts';
import { openDemo, usualDemo, type DemoRegister } from './demoRegister.ts';

const ids = async (one: DemoRegister) =>
  (await one.database.db.select().from(letter)).map(({ id, hash }) => [id, hash]);

describe.each([
  ['municipality', ['preliminaryAnswer', 'grantedPlan', 'appointment', 'whoCoordinates', 'feedbackToReferrer']],
  ['healthTrust', ['meldingToMunicipality', 'feedbackForm', 'reminderToMunicipality']],
] as const)('the letters of a made-up %s', (officeType, kinds) => {
  let demo: DemoRegister;
  let letters: (typeof letter.$inferSelect)[];
  beforeAll(async () => {
    demo = await openDemo({ officeType });
    letters = await demo.database.db.select().from(letter);
  });
  afterAll(() => demo.close());

  it('are of the kinds such an office writes, some sent and some waiting', () => {
    expect([...new Set(letters.map(({ kind }) => kind))]).toEqual(expect.arrayContaining([...kinds]));
    expect(letters.filter(({ state }) => state === 'sent')).not.toHaveLength(0);
    expect(letters.filter(({ state }) => state !== 'sent')).not.toHaveLength(0);
  });

  it('are none of them later than the last day, and lack nothing once they are finished', () => {
    expect(
      letters.filter(
        ({ createdAt, sentOn }) => createdAt.slice(0, 10) > usualDemo.asOf || (sentOn ?? '') > usualDemo.asOf,
      ),
    ).toEqual([]);
    const done = letters.filter(({ state }) => state !== 'draft');
    const wrong = done.filter(
      ({ content, hash }) => content === null || contentHash(content) !== hash || content.body.includes('{{'),
    );
    expect(wrong.map(({ kind, content }) => [kind, content?.body])).toEqual([]);
  });

  it('are the same from the same seed', async () => {
    const again = await openDemo({ officeType });
    expect(await ids(again)).toEqual(letters.map(({ id, hash }) => [id, hash]));
    await again.close();
  });
});
