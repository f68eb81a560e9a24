import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createRegisterHost } from '../../../src/main/register/registerHost.ts';
import { openTestRegister, resourcesPath, testPassword, type TestRegister } from '../testRegister.ts';

describe('the register behind its door', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  it('tells who is signed in and what the office is', async () => {
    const session = await register.invoke('register.session', {});
    expect(session.account).toMatchObject({ loginName: 'ingrid', role: 'administrator' });
    expect(session.office).toMatchObject({ name: 'Prøvestad kommune', municipalityName: 'Hamar', isEmpty: true });
  });

  it('answers nothing but the door when it is locked, and opens again with the password', async () => {
    await register.host.close();
    expect(await register.refusal('register.session', {})).toBe('LOCKED');
    expect((await register.invoke('register.status', {})).state).toBe('locked');
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
    expect(await register.refusal('register.session', {})).toBeNull();
  });

  it('refuses a wrong password and a wrong name with the same words', async () => {
    await register.host.close();
    expect(
      await register.refusal('register.unlock', { loginName: 'ingrid', password: 'noe helt annet enn passordet' }),
    ).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await register.refusal('register.unlock', { loginName: 'nobody', password: testPassword })).toBe(
      'WRONG_NAME_OR_PASSWORD',
    );
  });

  it('does not make a register where there is one', async () => {
    const again = {
      language: 'nb',
      officeType: 'municipality',
      officeName: 'X',
      municipalityNumber: '3403',
      loginName: 'ada',
      displayName: 'Ada Ås',
      password: testPassword,
    } as const;
    expect(await register.refusal('register.create', again)).toBe('REGISTER_EXISTS');
  });

  it('is not made for an account that several would share, nor is one added', async () => {
    const start = { language: 'nb', officeType: 'municipality', municipalityNumber: '3403', password: testPassword };
    const felles = { loginName: 'felles', displayName: 'Ada Ås' };
    const beside = createRegisterHost({ registerPath: `${register.path}.new`, resourcesPath, send: () => undefined });
    expect(await beside.handle('register.create', { ...start, officeName: 'KE Ås', ...felles })).toMatchObject({
      ok: false,
      error: { code: 'RULE', details: { fields: { loginName: 'notPersonal' } } },
    });
    const added = { role: 'reader', password: testPassword, loginName: 'ada' };
    expect(await register.ask('account.add', { ...added, displayName: 'Prøvestad kommune' })).toMatchObject({
      error: { code: 'RULE', details: { fields: { displayName: 'notPersonal' } } },
    });
  });

  it('refuses unknown routes, also those of the prototype', async () => {
    for (const path of [
      'person.nothing',
      'nothing.list',
      '__proto__.list',
      'person.constructor',
      'person',
      'a.b.c',
      '',
    ]) {
      expect((await register.ask(path, {})).ok, path).toBe(false);
    }
  });
});
