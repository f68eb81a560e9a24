import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { audit, letter } from '../../../src/main/db/schema/index.ts';
import { aMember } from '../../domain/plan/aPlanContent.ts';
import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { aNumberedPerson } from '../person/aPerson.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { finished, makeLetter, planWith, sent, setLetterhead } from './letters.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
  await setLetterhead(register);
});
afterEach(() => register.close());

const theCase = (id: string) => register.invoke('referral.get', { id });
const target = ({ id, version }: { id: string; version: number }) => ({ id, version });
const takeOut = (id: string, format: 'docx' | 'html' = 'html') =>
  register.invoke('letter.takeOut', { id, format, ground: 'skal sendes' });
const textOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64').toString('utf8');

const granted = (person = {}) =>
  grantedCase(register, {
    person: { address: 'Prøveveien 3', postalCode: '2815', ...person },
    grant: { reason: 'Tre tjenester.' },
  });

const aReadyLetter = async () => {
  const { referralId } = await grantedCase(register);
  return finished(register, await makeLetter(register, referralId, 'grantedPlan'));
};

const share = (personId: string, planId: string, services: string[]) =>
  register.invoke('consent.give', {
    personId,
    planId,
    services,
    fields: {
      kind: 'sharing',
      information: 'Hvem som koordinerer',
      purpose: 'Samarbeid',
      form: 'written',
      signer: 'person',
      signerName: null,
      signerGround: null,
      givenOn: '2026-11-12',
      refusedOn: null,
      validUntil: null,
      note: null,
    },
  });

describe('an avgjørelse', () => {
  test('says what, why, by which law and how to complain, in the person’s own written form', async () => {
    const { referralId } = await granted({ letterLanguage: 'nn' });
    expect((await register.invoke('letter.ofCase', { referralId })).suggested).toEqual(['grantedPlan']);
    const { sheet, lacks } = await makeLetter(register, referralId, 'grantedPlan');
    expect(lacks).toEqual([]);
    expect(sheet.receiver).toEqual(['Kari Lund', 'Prøveveien 3', '2815 Gjøvik']);
    expect(sheet.body).toContain('pasient- og brukarrettslova § 2-5.');
    expect(sheet.body).toContain('Fristen er fire veker');
    expect(sheet.body).toContain('Rådhusgata 1, 2815 Gjøvik');
    expect(sheet.body).toContain('Statsforvalteren i Innlandet');
    expect(sheet.body).toContain('Tre tjenester.');
    expect(sheet.body).not.toMatch(/vedtak|\{\{/);
  });

  test('on NAV’s ground may be complained about for three weeks', async () => {
    const { referralId } = await grantedCase(register, { grant: { legalBasis: 'navl15' } });
    const { sheet } = await makeLetter(register, referralId, 'grantedPlan');
    expect(sheet.body).toContain('Fristen er tre uker');
    expect(sheet.body).toContain('sosialtjenesteloven § 47');
  });

  test('about a child goes to the parents and names the child', async () => {
    const { referralId } = await granted({ birthDate: '2018-05-03', givenName: 'Ola' });
    const { sheet } = await makeLetter(register, referralId, 'grantedPlan');
    expect(sheet.receiver[0]).toBe('Foreldrene til Ola Lund');
    expect(sheet.body).toContain('at Ola Lund får individuell plan');
  });

  test('cannot be finished without knowing where a complaint is sent', async () => {
    const blank = { addressLine: '', postalLine: '', phone: '', email: '', web: '', authority: '' };
    await register.invoke('letter.changeLetterhead', blank);
    const { referralId } = await granted();
    const draft = await makeLetter(register, referralId, 'grantedPlan');
    expect(draft.lacks).toEqual(['officeAddress']);
    expect(await register.refusal('letter.finish', { letters: [target(draft)] })).toBe('RULE');
    // Once it is known, the draft knows it too.
    await setLetterhead(register);
    expect((await register.invoke('letter.get', { id: draft.id })).lacks).toEqual([]);
  });

  test('of another kind than the one decided is not written', async () => {
    const { referralId } = await granted();
    expect(await register.refusal('letter.make', { referralId, kind: 'refused' })).toBe('STEP_NOT_ALLOWED');
  });
});

describe('a letter that is finished', () => {
  test('stays as it is, whatever becomes of template, person and office', async () => {
    const before = await aReadyLetter();
    expect(before).toMatchObject({ state: 'ready', isIntact: true, finishedBy: 'Ingrid Fagerli' });
    const words = { kind: 'grantedPlan', language: 'nb', version: 0, subject: 'Annet', body: 'Annet' } as const;
    await register.invoke('letter.changeTemplate', words);
    await register.invoke('letter.changeLetterhead', { ...before.sheet.letterhead, addressLine: 'En annen vei' });
    expect((await register.invoke('letter.get', { id: before.id })).sheet).toEqual(before.sheet);
    const change = { ...target(before), receiver: ['X'], subject: 'Y', body: 'Z' };
    expect(await register.refusal('letter.change', change)).toBe('STEP_NOT_ALLOWED');
  });

  test('that somebody changed behind the register’s back is seen', async () => {
    const before = await aReadyLetter();
    const [row] = await register.db.select().from(letter).where(eq(letter.id, before.id));
    const content = { ...row!.content!, body: 'Du får ikke plan.' };
    await register.db.update(letter).set({ content }).where(eq(letter.id, before.id));
    expect((await register.invoke('letter.get', { id: before.id })).isIntact).toBe(false);
  });

  test('is corrected by a new one, which says which', async () => {
    const before = await aReadyLetter();
    const { id } = await register.invoke('letter.correct', target(before));
    expect(await register.invoke('letter.get', { id })).toMatchObject({ state: 'draft', corrects: { id: before.id } });
  });

  test('leaves as Word and as a page, named by case and kind alone, with a line in the log', async () => {
    const { id, sheet } = await aReadyLetter();
    const page = await takeOut(id);
    expect(page.fileName).toBe(`${sheet.caseNumber.replace('/', '-')}-grantedPlan-nb.html`);
    expect(textOf(page)).toContain('Kari Lund');
    expect(textOf(page)).not.toContain('{{');
    expect((await takeOut(id, 'docx')).fileName).toMatch(/\.docx$/);
    expect(await register.refusal('letter.takeOut', { id, format: 'html', ground: ' ' })).toBe('INVALID_INPUT');
  });

  test('a draft does not leave', async () => {
    const { referralId } = await grantedCase(register);
    const { id } = await makeLetter(register, referralId, 'grantedPlan');
    expect(await register.refusal('letter.takeOut', { id, format: 'html', ground: 'x' })).toBe('STEP_NOT_ALLOWED');
  });

  test('is thrown away and brought back, and never lost', async () => {
    const before = await aReadyLetter();
    await register.invoke('letter.discard', target(before));
    expect((await register.invoke('letter.countUnsent', {})).unsent).toBe(0);
    await register.invoke('letter.restore', { id: before.id, version: before.version + 1 });
    expect((await register.invoke('letter.get', { id: before.id })).state).toBe('ready');
  });

  test('is nobody’s to change with an old version', async () => {
    const before = await aReadyLetter();
    expect(await register.refusal('letter.discard', { id: before.id, version: 1 })).toBe('CONFLICT');
  });
});

describe('sending', () => {
  test('a preliminary answer is its step in the case; undoing either undoes both', async () => {
    const { id: referralId } = await registerCase(register);
    const ready = await finished(register, await makeLetter(register, referralId, 'preliminaryAnswer'));
    const away = await sent(register, ready);
    expect(away).toMatchObject({ state: 'sent', sentOn: '2026-11-21', sentHow: 'post' });
    expect((await theCase(referralId)).preliminaryAnswerOn).toBe('2026-11-21');

    await register.invoke('letter.undoSending', target(away));
    expect((await theCase(referralId)).preliminaryAnswerOn).toBeNull();
    const again = await sent(register, await register.invoke('letter.get', { id: ready.id }));
    const { undoable, version } = await theCase(referralId);
    await register.invoke('referral.undo', { id: referralId, version, eventId: undoable?.eventId ?? '' });
    expect(await register.invoke('letter.get', { id: again.id })).toMatchObject({ state: 'ready', sentOn: null });
  });

  test('is not undone behind a case that has gone on', async () => {
    const { id: referralId } = await registerCase(register);
    const away = await sent(
      register,
      await finished(register, await makeLetter(register, referralId, 'preliminaryAnswer')),
    );
    const { version } = await theCase(referralId);
    await register.invoke('referral.startAssessment', { id: referralId, version, onDay: '2026-11-21' });
    expect(await register.refusal('letter.undoSending', target(away))).toBe('NOTHING_TO_UNDO');
  });

  test('what the case has been through by hand is not done twice', async () => {
    const { id: referralId } = await registerCase(register);
    const draft = await makeLetter(register, referralId, 'preliminaryAnswer');
    await register.invoke('referral.sendPreliminaryAnswer', { id: referralId, version: 1, onDay: '2026-11-10' });
    await sent(register, await finished(register, draft));
    expect((await theCase(referralId)).preliminaryAnswerOn).toBe('2026-11-10');
  });

  test('is not tomorrow, and not before the letter was finished', async () => {
    const { id: referralId } = await registerCase(register);
    const ready = await finished(register, await makeLetter(register, referralId, 'preliminaryAnswer'));
    for (const sentOn of ['2026-11-22', '2026-11-20']) {
      expect(await register.refusal('letter.send', { letters: [target(ready)], sentOn, how: 'post' })).toBe('RULE');
    }
  });

  test('many are sent together, or none', async () => {
    const first = await registerCase(register);
    const second = await registerCase(register, { person: { givenName: 'Per' } });
    const one = await finished(register, await makeLetter(register, first.id, 'preliminaryAnswer'));
    const draft = await makeLetter(register, second.id, 'preliminaryAnswer');
    const both = { letters: [target(one), target(draft)], sentOn: '2026-11-21', how: 'post' as const };
    expect(await register.refusal('letter.send', both)).toBe('STEP_NOT_ALLOWED');
    expect((await register.invoke('letter.get', { id: one.id })).state).toBe('ready');
    const other = await finished(register, draft);
    await register.invoke('letter.send', { ...both, letters: [target(one), target(other)] });
    expect((await register.invoke('letter.countUnsent', {})).unsent).toBe(0);
  });
});

describe('letters to those who serve', () => {
  test('a unit is asked, a coordinator appointed with the tasks, the person and the referrer told', async () => {
    const unitId = await addUnit(register);
    const { referralId, version } = await grantedCase(register);
    const ask = { onDay: '2026-11-10', answerBy: '2026-11-24', proposedCoordinatorId: null, message: 'Helst en mann.' };
    await register.invoke('assignment.request', { referralId, version, unitId, ...ask });
    const request = await makeLetter(register, referralId, 'requestToUnit');
    expect(request.sheet.receiver).toEqual(['Hjemmetjenesten nord', 'ved Anne Mo']);
    expect(request.sheet.body).toContain('Helst en mann.');
    expect(request.sheet.body).toContain('senest 24.11.2026');

    const coordinatorId = await addCoordinator(register, { unitId, phone: '00 00 00 01' });
    await assign(register, referralId, coordinatorId, '2026-11-15');
    const appointment = await makeLetter(register, referralId, 'appointment');
    expect(appointment.sheet.body.match(/^- /gm)).toHaveLength(11);
    const told = await makeLetter(register, referralId, 'whoCoordinates');
    expect(told.sheet.body).toContain('Jonas Eide');
    const feedback = await sent(
      register,
      await finished(register, await makeLetter(register, referralId, 'feedbackToReferrer')),
    );
    expect(feedback.sheet.receiver).toEqual(['Siri Moen']);
    expect((await theCase(referralId)).feedbackSentOn).toBe('2026-11-21');
  });

  test('a child coordinator has five tasks besides', async () => {
    const { referralId } = await grantedCase(register, {
      person: { birthDate: '2018-05-03' },
      referral: { need: 'childCoordinator', legalBasis: 'pbrl2-5c' },
      grant: { outcome: 'grantedChildCoordinator', legalBasis: 'pbrl2-5c' },
    });
    await assign(register, referralId, await addCoordinator(register, { roles: ['childCoordinator'] }), '2026-11-15');
    const { sheet } = await makeLetter(register, referralId, 'appointment');
    expect(sheet.body.match(/^- /gm)).toHaveLength(16);
    expect(sheet.subject).toBe('Du er oppnevnt som barnekoordinator');
  });
});

describe('letters to the partners in a plan', () => {
  const members = [
    aMember(),
    aMember({ id: '00000000-0000-7000-8000-000000000022', service: 'NAV', name: 'Nina Moe' }),
  ];
  const changed = async () => {
    const { personId, referralId } = await grantedCase(register);
    const planId = await planWith(register, personId, members);
    await assign(register, referralId, await addCoordinator(register), '2026-11-10');
    await assign(register, referralId, await addCoordinator(register, { name: 'Mari Ås' }), '2026-11-18');
    return { personId, referralId, planId };
  };
  test('go to each, and the one without consent is held back until it is given, and again when it is withdrawn', async () => {
    const { personId, referralId, planId } = await changed();
    await share(personId, planId, ['Prøvestad videregående skole']);
    const { ids } = await register.invoke('letter.make', { referralId, kind: 'changedCoordinator' });
    expect(ids).toHaveLength(2);
    const letters = (await register.invoke('letter.ofCase', { referralId })).letters;
    const to = (name: string) => letters.find(({ receiver }) => receiver === name)!;
    expect(to('Siv Brekke').stop).toBeNull();
    expect(to('Nina Moe').stop).toMatchObject({ about: 'sharing', service: 'NAV', status: 'missing' });
    const school = await finished(register, to('Siv Brekke'));
    expect(school.sheet.body).toContain('Tidligere koordinator var Jonas Eide.');
    expect(school.sheet.body).toContain('Mari Ås');
    expect(await register.refusal('letter.finish', { letters: [target(to('Nina Moe'))] })).toBe('RULE');

    await share(personId, planId, ['NAV']);
    const nav = await finished(register, to('Nina Moe'));
    const { consents } = await register.invoke('consent.ofPerson', { personId });
    const given = consents.find(({ service }) => service === 'NAV')!;
    await register.invoke('consent.withdraw', { ...target(given), withdrawnOn: '2026-11-21', note: null });
    expect(await register.refusal('letter.takeOut', { id: nav.id, format: 'html', ground: 'x' })).toBe('RULE');
    const sending = { letters: [target(nav)], sentOn: '2026-11-21', how: 'post' as const };
    expect(await register.refusal('letter.send', sending)).toBe('RULE');
  });

  test('are made for many persons at once after a reassignment', async () => {
    const { personId } = await changed();
    const { personId: without } = await grantedCase(register, { person: { givenName: 'Uten' } });
    const made = await register.invoke('letter.tellPartners', { personIds: [personId, without] });
    expect(made).toEqual({ letters: 2, persons: 1, leftOut: 0 });
    const { rows, total } = await register.invoke('letter.list', { filter: { kinds: ['changedCoordinator'] } });
    expect([rows.length, total]).toEqual([2, 2]);
    expect(new Set(rows.map(({ receiver }) => receiver))).toEqual(new Set(['Siv Brekke', 'Nina Moe']));
  });

  test('an invitation cannot be finished before day, hour and place are written', async () => {
    const { personId, referralId, planId } = await changed();
    await share(personId, planId, ['Prøvestad videregående skole', 'NAV']);
    const draft = await makeLetter(register, referralId, 'invitation');
    expect(draft.lacks).toEqual(['meetingDay', 'meetingTime', 'meetingPlace']);
    const { subject, body } = draft.draft;
    const filled = body.replaceAll(/\{\{meeting\w+\}\}/g, 'Rådhuset');
    await register.invoke('letter.change', { ...target(draft), receiver: ['Siv Brekke'], subject, body: filled });
    expect((await finished(register, { id: draft.id, version: draft.version + 1 })).state).toBe('ready');
  });

  test('invitations get day, hour and place together, and what somebody wrote before stays', async () => {
    const { personId, referralId, planId } = await changed();
    await share(personId, planId, ['Prøvestad videregående skole', 'NAV']);
    const { ids } = await register.invoke('letter.make', { referralId, kind: 'invitation' });
    const [one, other] = await Promise.all(ids.map((id) => register.invoke('letter.get', { id })));
    const { subject, body } = one!.draft;
    const own = body.replace('{{meetingPlace}}', 'Skolen');
    await register.invoke('letter.change', { ...target(one!), receiver: ['Siv Brekke'], subject, body: own });
    const letters = [{ id: one!.id, version: one!.version + 1 }, target(other!)];
    const values = { meetingDay: null, meetingTime: '10.00', meetingPlace: 'Rådhuset' };
    expect(await register.refusal('letter.fillMeeting', { letters: [target(one!)], values })).toBe('CONFLICT');
    expect(await register.invoke('letter.fillMeeting', { letters, values })).toEqual({ filled: 2, leftOut: 0 });
    const [first, second] = await Promise.all(ids.map((id) => register.invoke('letter.get', { id })));
    expect([first!.lacks, second!.lacks]).toEqual([['meetingDay'], ['meetingDay']]);
    expect(first!.sheet.body).toContain('Skolen');
    expect(second!.sheet.body).toContain('Rådhuset');
    const next = { letters: [first!, second!].map(target), values: { ...values, meetingDay: 'mandag 7. desember' } };
    await register.invoke('letter.fillMeeting', next);
    expect((await finished(register, await register.invoke('letter.get', { id: ids[1]! }))).state).toBe('ready');
  });
});

/** A finished letter in nynorsk about one person, a draft in bokmål about another. */
const aReadyAndADraft = async () => {
  const first = await registerCase(register);
  const second = await registerCase(register, { person: { givenName: 'Per', familyName: 'Fiktli' } });
  const one = await finished(register, await makeLetter(register, first.id, 'preliminaryAnswer', 'nn'));
  const other = await makeLetter(register, second.id, 'preliminaryAnswer', 'nb');
  return { one, other };
};

/** The letters that these words find; two are there in all. */
const foundOfTwo = async (text: string) => {
  const { rows, total, all } = await register.invoke('letter.list', { filter: { text } });
  expect([rows.length, all]).toEqual([total, 2]);
  return rows.map(({ id }) => id);
};

describe('many letters at once', () => {
  test('leave in one print, each on its own sheets with its own line in the log', async () => {
    const { one, other: draft } = await aReadyAndADraft();
    const order = { ids: [one.id, draft.id], textSize: 'large' as const, ground: 'skal sendes' };
    expect(await register.refusal('letter.takeOutMany', order)).toBe('STEP_NOT_ALLOWED');
    const other = await finished(register, draft);
    const page = await register.invoke('letter.takeOutMany', order);
    expect(page.fileName).toBe('brev-2026-11-21.html');
    const html = textOf(page);
    expect(html.match(/<article class="bundled-\d" lang="n[bn]">/g)).toEqual([
      '<article class="bundled-0" lang="nn">',
      '<article class="bundled-1" lang="nb">',
    ]);
    for (const { caseNumber } of [one, other]) expect(html).toContain(`Brev i sak ${caseNumber}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = await register.db.select().from(audit).where(eq(audit.action, 'export'));
    expect(lines.map(({ entityId }) => entityId).toSorted()).toEqual([one.id, other.id].toSorted());
  });

  test('leave without those of somebody restricted, and say how many those were', async () => {
    const { one, other: draft } = await aReadyAndADraft();
    const other = await finished(register, draft);
    const order = { ids: [one.id, other.id], ground: 'skal sendes' };
    expect((await register.invoke('letter.takeOutMany', order)).leftOut).toBe(0);
    await register.invoke('privacy.restrict', { personId: other.person.id, reason: 'bestrides' });
    const page = await register.invoke('letter.takeOutMany', order);
    expect(page.leftOut).toBe(1);
    expect([textOf(page).includes(one.caseNumber), textOf(page).includes(other.caseNumber)]).toEqual([true, false]);
    expect(await register.refusal('letter.takeOutMany', { ...order, ids: [other.id] })).toBe('PERSON_RESTRICTED');
  });

  test('are found by a name or a case number, and counted so', async () => {
    const { one } = await aReadyAndADraft();
    expect(await foundOfTwo(one.person.familyName)).toEqual([one.id]);
    expect(await foundOfTwo(one.caseNumber)).toEqual([one.id]);
    expect(await foundOfTwo('ingen')).toEqual([]);
  });
});

test('letters follow a person whose records are made one', async () => {
  const kept = await registerCase(register);
  const gone = await registerCase(register, { person: { givenName: 'Per', familyName: 'Fiktli' } });
  const before = await finished(register, await makeLetter(register, gone.id, 'preliminaryAnswer'));
  await register.invoke('person.merge', { fromId: gone.personId, intoId: kept.personId });
  const { rows } = await register.invoke('letter.list', { filter: {} });
  expect(rows.map(({ id, person }) => [id, person.id])).toEqual([[before.id, kept.personId]]);
  const after = await register.invoke('letter.get', { id: before.id });
  expect(after).toMatchObject({ isIntact: true, hash: before.hash, referralId: gone.id });
  await takeOut(before.id);
  const lines = await register.db.select().from(audit).where(eq(audit.action, 'export'));
  expect(lines.map(({ personId }) => personId)).toEqual([kept.personId]);
});

test('who only reads sees letters and makes none', async () => {
  const { id: referralId } = await registerCase(register, { person: aNumberedPerson() });
  await makeLetter(register, referralId, 'preliminaryAnswer');
  await register.signInAs('reader');
  expect((await register.invoke('letter.list', { filter: {} })).total).toBe(1);
  expect(await register.refusal('letter.make', { referralId, kind: 'preliminaryAnswer' })).toBe('FORBIDDEN');
});

test('reading a letter, and taking it out, leave lines that name the person and hold none of the words', async () => {
  const { id: referralId, personId } = await registerCase(register);
  const ready = await finished(register, await makeLetter(register, referralId, 'preliminaryAnswer'));
  await takeOut(ready.id);
  const lines = await register.db.select().from(audit).where(eq(audit.personId, personId));
  const about = lines.filter(({ entity }) => entity === 'letter');
  expect(about.map(({ action }) => action)).toEqual(expect.arrayContaining(['create', 'read', 'change', 'export']));
  expect(about.find(({ action }) => action === 'export')?.ground).toBe('skal sendes');
  expect(JSON.stringify(about)).not.toMatch(/Lund|Kari/);
});
