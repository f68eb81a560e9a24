import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { handlers } from '../../../src/main/api/handlerTable.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { checkAuditChain } from '../../../src/main/security/auditChain.ts';
import { aloneHandlers } from '../../../src/main/register/aloneRoutes.ts';
import { writeAudit } from '../../../src/main/security/auditLog.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

const silent = async (): Promise<void> => undefined;

describe('the audit chain', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
    for (const key of ['a', 'b', 'c']) await register.invoke('account.setPreference', { key, value: { wide: true } });
  });
  afterEach(() => register.close());

  it('is whole after ordinary work', async () => {
    const check = await checkAuditChain(register.db);
    expect(check).toMatchObject({ ok: true, brokenAt: null });
    expect(check.lines).toBeGreaterThanOrEqual(5);
  });

  it('is whole whatever text a ground or a detail holds, halves of letters too', async () => {
    const actor = { accountId: null, route: 'test', at: '2026-11-21T12:00:00.000Z' };
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\uD800', 'a\uDC00b', '\u0000'));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (ground, noted) => {
        const entry = { action: 'system', entity: 'test', entityId: noted, ground, detail: { noted } } as const;
        await writeAudit(register.db, actor, entry);
        expect(await checkAuditChain(register.db)).toMatchObject({ ok: true, brokenAt: null });
      }),
      { examples: [['\uD800', '\uD800']] },
    );
  });

  it('shows the first line that somebody changed', async () => {
    await register.db.update(audit).set({ ground: 'another story' }).where(eq(audit.seq, 3));
    expect(await checkAuditChain(register.db)).toMatchObject({ ok: false, brokenAt: 3 });
  });

  it('shows that a line was taken out', async () => {
    await register.db.delete(audit).where(eq(audit.seq, 2));
    expect(await checkAuditChain(register.db)).toMatchObject({ ok: false, brokenAt: 2 });
  });

  it('rolls a command back that forgot its line', async () => {
    const { 'account.setPreference': usual } = handlers;
    if (!usual) throw new Error('the route is gone');
    handlers['account.setPreference'] = (ctx, input) =>
      usual({ ...ctx, audit: { ...ctx.audit, write: silent } }, input);
    const asked = await register.refusal('account.setPreference', { key: 'a', value: { wide: false } });
    handlers['account.setPreference'] = usual;
    expect(asked).toBe('UNEXPECTED');
    expect((await register.invoke('account.preference', { key: 'a' })).value).toEqual({ wide: true });
  });

  it('fails an order about the register as a whole that forgot its line', async () => {
    const { 'backup.tryRestoring': usual } = aloneHandlers;
    aloneHandlers['backup.tryRestoring'] = (ctx, input) => usual({ ...ctx, log: silent }, input);
    const forgetful = await register.refusal('backup.tryRestoring', {});
    aloneHandlers['backup.tryRestoring'] = usual;
    expect([forgetful, await register.refusal('backup.tryRestoring', {})]).toEqual(['UNEXPECTED', null]);
  });

  it('leaves no line behind when the request is refused', async () => {
    const before = (await checkAuditChain(register.db)).lines;
    await register.refusal('account.change', {
      id: '00000000-0000-7000-8000-000000000000',
      version: 1,
      displayName: 'X',
      role: 'reader',
      isActive: true,
    });
    expect((await checkAuditChain(register.db)).lines).toBe(before);
  });
});
