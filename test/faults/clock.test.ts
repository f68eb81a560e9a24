import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyRegister } from '../../src/main/backup/verify.ts';
import { auditLinesAfter } from '../../src/main/security/auditRepo.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { tellFigure } from './howMany.ts';

/** Days the machine's clock may jump to: back a day and ten years, over both changes of summer time, a leap day, far ahead. */
const days = ['2026-11-20', '2016-11-21', '2026-03-29', '2026-10-25', '2028-02-29', '2099-12-31', '1999-01-01'];

describe('a clock that is set wrong', () => {
  let register: TestRegister;
  beforeAll(async () => void (register = await openTestRegister()));
  afterAll(() => register.close());

  it('breaks neither the order nor the chain of the log, and work goes on', async () => {
    for (const day of days) {
      register.setToday(day);
      expect(await register.ask('account.setPreference', { key: 'day', value: day }), day).toMatchObject({ ok: true });
    }
    const open = register.host.current();
    if (!open) throw new Error('locked');
    const lines = (await auditLinesAfter(open.database.db, 0, 10_000)).filter(
      ({ route }) => route === 'account.setPreference',
    );
    expect(
      lines.map(({ at }) => at.slice(0, 10)),
      'in the order it was done',
    ).toEqual(days);
    expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    tellFigure({ fault: 'clock set wrong', tried: days.length, what: 'jumps', lost: 0, corrupt: 0, undetected: 0 });
  });
});
