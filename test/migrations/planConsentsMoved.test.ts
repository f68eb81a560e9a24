import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { isPlanActiveOn } from '../../src/domain/statistics/indicatorRules.ts';
import { consent, plan } from '../../src/main/db/schema/index.ts';
import { openOlder } from './olderRegister.ts';

const at = '2026-01-05T08:00:00.000Z';
const plans = [
  { id: 'given', state: 'active', from: '2025-03-01', on: '2025-02-20', until: null, withdrawn: null },
  { id: 'limited', state: 'active', from: '2025-03-01', on: '2025-02-20', until: '2026-02-19', withdrawn: null },
  {
    id: 'withdrawn',
    state: 'consentWithdrawn',
    from: '2025-03-01',
    on: '2025-02-20',
    until: null,
    withdrawn: '2025-10-01',
  },
  { id: 'dayUnknown', state: 'consentWithdrawn', from: '2025-03-01', on: null, until: null, withdrawn: '2025-10-01' },
  { id: 'never', state: 'notWanted', from: null, on: null, until: null, withdrawn: null },
] as const;

test('every consent that stood on a plan becomes a consent, once, and the plan counts on the same days as before', async () => {
  await openOlder(
    'plan_content_and_consent',
    (db) => {
      for (const { id, state, from, on, until, withdrawn } of plans) {
        db.run(
          sql`insert into person (id, version, identity_kind, given_name, family_name, sort_name, gender, needs_interpreter, letter_language, need_class, has_power_of_attorney, created_at, updated_at) values (${id}, 1, 'withoutNumber', 'Kari', 'Lund', 'lund kari', 'female', 0, 'nb', 'unknown', 0, ${at}, ${at})`,
        );
        db.run(
          sql`insert into plan (id, version, person_id, state, active_from, consent_on, consent_until, consent_withdrawn_on, contents, created_at, updated_at) values (${id}, 3, ${id}, ${state}, ${from}, ${on}, ${until}, ${withdrawn}, '["consent"]', ${at}, ${at})`,
        );
      }
    },
    (db) => {
      const moved = db.select().from(consent).all();
      expect(moved.map(({ planId }) => planId).toSorted()).toEqual(['dayUnknown', 'given', 'limited', 'withdrawn']);
      for (const one of moved) {
        const was = plans.find(({ id }) => id === one.planId);
        expect(z.uuid().safeParse(one.id).success).toBe(true);
        expect(one).toMatchObject({
          personId: was?.id,
          kind: 'plan',
          form: 'unknown',
          signer: 'unknown',
          givenOn: was?.on,
          refusedOn: null,
          validUntil: was?.until,
          withdrawnOn: was?.withdrawn,
        });
      }
      const counted = db.select().from(plan).all();
      expect(counted.map(({ version, contents }) => [version, contents])).toEqual(plans.map(() => [3, ['consent']]));
      const activeOn = (day: string) => counted.filter((row) => isPlanActiveOn(row, day)).map(({ id }) => id);
      expect(activeOn('2025-06-01').toSorted()).toEqual(['dayUnknown', 'given', 'limited', 'withdrawn']);
      expect(activeOn('2026-03-01')).toEqual(['given']);
    },
  );
});
