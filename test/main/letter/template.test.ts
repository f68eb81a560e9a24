import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { letterKinds } from '../../../src/domain/letter/letterKind.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { makeLetter, setLetterhead } from './letters.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const key = { kind: 'preliminaryAnswer', language: 'nb' } as const;
const change = (version: number, body = 'Hei {{personName}}', subject = 'Svar') =>
  register.invoke('letter.changeTemplate', { ...key, version, subject, body });

describe('a template', () => {
  test('is the office’s own from the day it is changed, version after version, and goes back to the shipped', async () => {
    const { id } = await registerCase(register);
    await change(0);
    await change(1, 'Hallo {{personName}}');
    expect((await makeLetter(register, id, 'preliminaryAnswer')).sheet.body).toBe('Hallo Kari Lund');
    await register.invoke('letter.resetTemplate', { ...key, version: 2 });
    const after = await register.invoke('letter.template', key);
    expect(after).toMatchObject({ version: 3, isOwn: false, subject: 'Vi har fått meldingen' });
    expect(after.history.map(({ version, isShipped }) => [version, isShipped])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(after.history[1]?.body).toBe('Hallo {{personName}}');
  });

  test('is not written over a colleague’s, and asks for no field that does not exist', async () => {
    await change(0);
    const own = { ...key, version: 0, subject: 'x', body: 'x' };
    expect(await register.refusal('letter.changeTemplate', own)).toBe('CONFLICT');
    const wrong = { ...key, version: 1, subject: 'x', body: '{{telefon}}' };
    expect(await register.refusal('letter.changeTemplate', wrong)).toBe('RULE');
    expect((await register.invoke('letter.template', key)).version).toBe(1);
  });

  test('is changed by a leader, not by a case worker', async () => {
    await register.signInAs('caseWorker');
    expect(await register.refusal('letter.changeTemplate', { ...key, version: 0, subject: 'x', body: 'x' })).toBe(
      'FORBIDDEN',
    );
  });

  test('of every kind lacks nothing in bokmål or nynorsk when it is looked at with a made-up person', async () => {
    for (const language of ['nb', 'nn'] as const) {
      for (const kind of letterKinds) {
        const { subject, body } = await register.invoke('letter.template', { kind, language });
        const preview = await register.invoke('letter.previewTemplate', { kind, language, subject, body });
        const text = `${preview.sheet.subject} ${preview.sheet.body}`;
        expect([kind, language, preview.unknownWords, text.includes('{{')]).toEqual([kind, language, [], false]);
        expect(text).not.toMatch(/vedtak/i);
      }
    }
  });
});

describe('the head of the paper', () => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const lines = { addressLine: 'Rådhusgata 1', postalLine: '', phone: '', email: '', web: '', authority: '' };

  test('takes a picture, keeps it until it is taken away, and refuses what is none', async () => {
    await register.invoke('letter.changeLetterhead', { ...lines, logo: { base64: dot } });
    expect((await register.invoke('letter.letterhead', {})).logo).toBe(`data:image/png;base64,${dot}`);
    await setLetterhead(register);
    expect((await register.invoke('letter.letterhead', {})).logo).not.toBeNull();
    const svg = { base64: Buffer.from('<svg/>').toString('base64') };
    expect(await register.refusal('letter.changeLetterhead', { ...lines, logo: svg })).toBe('RULE');
    const large = { base64: Buffer.concat([Buffer.from(dot, 'base64'), Buffer.alloc(200_000)]).toString('base64') };
    expect(await register.refusal('letter.changeLetterhead', { ...lines, logo: large })).toBe('RULE');
    await register.invoke('letter.changeLetterhead', { ...lines, logo: null });
    expect((await register.invoke('letter.letterhead', {})).logo).toBeNull();
  });
});
