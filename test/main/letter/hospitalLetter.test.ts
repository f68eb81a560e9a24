import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { aNumberedPerson } from '../person/aPerson.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { finished, makeLetter, sent, setLetterhead } from './letters.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ officeType: 'healthTrust' });
  await setLetterhead(register);
});
afterEach(() => register.close());

const assessed = async (referral: Parameters<typeof registerCase>[1] = {}) => {
  const { id } = await registerCase(register, referral);
  await register.invoke('referral.assess', { id, version: 1, onDay: '2026-11-10' });
  return id;
};
const full = {
  person: aNumberedPerson('1969-03-12', { address: 'Prøveveien 3', postalCode: '2815' }),
  referral: {
    reason: 'Slag.\nTrenger hjelp hjemme.',
    admittedNow: true,
    plannedDischargeOn: '2026-12-01',
    proposedCoordinator: 'Mari Ås',
    inEpikrise: true,
    inDips: true,
  },
};

describe('the melding to the kommune', () => {
  test('has what the procedure asks for, with the whole number on paper and a hidden one on the screen', async () => {
    const id = await assessed(full);
    const draft = await makeLetter(register, id, 'meldingToMunicipality');
    expect(draft.lacks).toEqual([]);
    const { sheet } = await finished(register, draft);
    expect(sheet.receiver).toEqual(['Hamar kommune', 'Koordinerende enhet']);
    for (const words of [
      'Slag. Trenger hjelp hjemme.',
      'Mari Ås',
      'utskrevet 01.12.2026',
      'epikrisen og DIPS',
      'gitt skriftlig',
    ])
      expect(sheet.body).toContain(words);
    expect(sheet.body).toMatch(/\d{6} •••••/);
    const file = await register.invoke('letter.takeOut', { id: draft.id, format: 'html', ground: 'skal sendes' });
    const page = Buffer.from(file.base64, 'base64').toString('utf8');
    expect(page).toContain(full.person.nationalId);
    expect(file.fileName).not.toContain(full.person.nationalId ?? '');
  });

  test('sent, notifies the kommune; the reminder reminds it; both are taken back', async () => {
    const id = await assessed(full);
    await sent(register, await finished(register, await makeLetter(register, id, 'meldingToMunicipality')));
    expect(await register.invoke('referral.get', { id })).toMatchObject({
      state: 'municipalityNotified',
      municipality: { notifiedOn: '2026-11-21' },
    });
    register.setToday('2026-12-20');
    expect((await register.invoke('letter.ofCase', { referralId: id })).suggested).toContain('reminderToMunicipality');
    const reminder = await finished(register, await makeLetter(register, id, 'reminderToMunicipality'));
    expect(reminder.sheet.body).toContain('21.11.2026');
    const away = await sent(register, reminder, '2026-12-20');
    expect((await register.invoke('referral.get', { id })).state).toBe('reminded');
    await register.invoke('letter.undoSending', { id: away.id, version: away.version });
    expect((await register.invoke('referral.get', { id })).state).toBe('municipalityNotified');
  });

  test('is held back where the person has not consented, and says what lacks', async () => {
    const id = await assessed({ referral: { consent: 'notObtained', consentOn: null, reason: null } });
    const draft = await makeLetter(register, id, 'meldingToMunicipality');
    expect(draft.stop).toMatchObject({ about: 'melding', status: 'missing' });
    expect(draft.lacks).toEqual(['reason']);
    expect(draft.sheet.body).toContain('uten fødselsnummer');
  });

  test('has a form to answer on, which takes no step', async () => {
    const id = await assessed(full);
    const form = await sent(register, await finished(register, await makeLetter(register, id, 'feedbackForm')));
    expect(form.sheet.body).toContain('Rådhusgata 1');
    expect((await register.invoke('referral.get', { id })).state).toBe('assessed');
    expect(form.answer).toEqual({ onDay: null, canRegister: false });
  });

  test('is linked with the answer on that form, until the answer is taken back', async () => {
    const id = await assessed(full);
    const form = await sent(register, await finished(register, await makeLetter(register, id, 'feedbackForm')));
    const notified = await sent(
      register,
      await finished(register, await makeLetter(register, id, 'meldingToMunicipality')),
    );
    expect(notified.answer).toBeNull();
    const answer = async () => (await register.invoke('letter.get', { id: form.id })).answer;
    expect(await answer()).toEqual({ onDay: null, canRegister: true });
    const { version } = await register.invoke('referral.get', { id });
    const step = { id, version, onDay: '2026-11-21', note: null, coordinatorName: 'Mari Ås' };
    await register.invoke('referral.registerMunicipalityAnswer', step);
    expect(await answer()).toEqual({ onDay: '2026-11-21', canRegister: false });
    const told = await register.invoke('referral.get', { id });
    expect(told.events.at(-1)?.facts).toMatchObject({ formId: form.id });
    const eventId = told.undoable?.eventId ?? '';
    await register.invoke('referral.undo', { id, version: told.version, eventId });
    expect(await answer()).toEqual({ onDay: null, canRegister: true });
  });
});
