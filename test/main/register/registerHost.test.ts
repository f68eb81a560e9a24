import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';

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
      loginName: 'x',
      displayName: 'X',
      password: testPassword,
    } as const;
    expect(await register.refusal('register.create', again)).toBe('REGISTER_EXISTS');
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
