import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { addMeetings, addPoints, attend, conclude, getMeeting } from './aMeeting.ts';

let register: TestRegister;
let id: string;
beforeEach(async () => {
  register = await openTestRegister();
  [id] = (await addMeetings(register, '2026-11-20')) as [string];
});
afterEach(() => register.close());

const at = async () => ({ id, version: (await getMeeting(register, id)).version });

/** A meeting with one case decided and one word said, approved. */
async function approvedMeeting() {
  const {
    id: referralId,
    personId,
    caseNumber,
  } = await registerCase(register, { person: { givenName: 'Siri', familyName: 'Demodal' } });
  const [point, free] = await addPoints(
    register,
    id,
    { kind: 'decision', referralId },
    { kind: 'free', title: 'Rutiner' },
  );
  await register.invoke('referral.decide', {
    id: referralId,
    version: 1,
    onDay: '2026-11-20',
    ...aGrant,
    meetingItemId: point!.id,
  });
  await conclude(register, id, free!.id, 'Ny rutine fra nyttår');
  await attend(register, id);
  await register.invoke('meetingRecord.approve', await at());
  return { personId, caseNumber, freeId: free!.id };
}

test('minutes are approved once every point has come to something, and then stand closed', async () => {
  const [point] = await addPoints(register, id, { kind: 'free', title: 'Rutiner' });
  expect(await register.refusal('meetingRecord.approve', await at())).toBe('RULE');
  await conclude(register, id, point!.id, 'Ny rutine');
  expect(await register.refusal('meetingRecord.approve', await at())).toBe('RULE');
  await attend(register, id);
  expect(await register.invoke('meetingRecord.approve', await at())).toMatchObject({ number: 1 });
  const { versions, recordState } = await getMeeting(register, id);
  expect(recordState).toBe('approved');
  expect(versions).toMatchObject([{ number: 1, by: 'Ingrid Fagerli', note: null }]);
  expect(versions[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  const fields = { title: 'Rutiner', background: null, conclusion: 'Noe annet', responsible: null };
  expect(await register.refusal('agenda.write', { itemId: point!.id, version: 2, fields })).toBe('RULE');
  const items = [{ kind: 'free' as const, title: 'Mer' }];
  expect(await register.refusal('agenda.add', { ...(await at()), items })).toBe('RULE');
});

test('a correction is a new version with a note; the first stays as it was', async () => {
  const { freeId } = await approvedMeeting();
  await register.invoke('meetingRecord.correct', await at());
  expect(await getMeeting(register, id)).toMatchObject({ recordState: 'correcting', isChanged: false });
  const note = 'Feil dato';
  expect(await register.refusal('meetingRecord.approve', { ...(await at()), note })).toBe('RULE');
  await conclude(register, id, freeId, 'Ny rutine fra 1. februar');
  expect((await getMeeting(register, id)).isChanged).toBe(true);
  expect(await register.refusal('meetingRecord.giveUpCorrection', await at())).toBe('RULE');
  expect(await register.refusal('meetingRecord.approve', await at())).toBe('RULE');
  await register.invoke('meetingRecord.approve', { ...(await at()), note });
  expect((await getMeeting(register, id)).versions.map((one) => [one.number, one.note])).toEqual([
    [2, note],
    [1, null],
  ]);
  expect(await printed({ number: 1 })).toContain('Ny rutine fra nyttår');
  expect(await printed({ number: 2 })).toContain('Ny rutine fra 1. februar');
});

test('a correction in which nothing changed can be given up', async () => {
  await approvedMeeting();
  await register.invoke('meetingRecord.correct', await at());
  await register.invoke('meetingRecord.giveUpCorrection', await at());
  expect(await getMeeting(register, id)).toMatchObject({ recordState: 'approved', versions: [{ number: 1 }] });
});

interface Printed {
  number?: number | null;
  withNames?: boolean;
  language?: 'nb' | 'nn';
  paper?: 'agenda' | 'minutes';
}
const order = (wish: Printed, format: 'html' | 'docx') => ({
  id,
  paper: 'minutes' as const,
  number: 1,
  withNames: false,
  language: 'nb' as const,
  ground: 'Møte i utvalget',
  ...wish,
  format,
});
async function printed(wish: Printed = {}): Promise<string> {
  const { base64 } = await register.invoke('meetingRecord.print', order(wish, 'html'));
  return Buffer.from(base64, 'base64').toString('utf8');
}

test('on paper a person is case number and initials; the name only when asked for, and then it is logged', async () => {
  const { caseNumber, personId } = await approvedMeeting();
  const html = await printed();
  for (const text of [
    `Sak ${caseNumber}, SD: avgjørelse`,
    'Innvilget individuell plan og koordinator',
    'Ny rutine fra nyttår',
    'Ingrid Fagerli (leder)',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('Demodal');
  const lines = await auditLinesAfter(register.db, 0, 1000);
  expect(lines.at(-1)).toMatchObject({ action: 'export', entity: 'officeMeeting', ground: 'Møte i utvalget' });
  expect(await printed({ withNames: true })).toContain('Siri Demodal: avgjørelse');
  const named = (await auditLinesAfter(register.db, 0, 1000)).slice(-2);
  expect(named).toMatchObject([
    { action: 'read', entity: 'officeMeeting', personId, ground: 'Møte i utvalget' },
    { action: 'export', entity: 'officeMeeting' },
  ]);
});

test('agenda and minutes come in nynorsk and in Word, and what is not approved says so', async () => {
  const { caseNumber } = await approvedMeeting();
  expect(await printed({ language: 'nn' })).toContain(`Sak ${caseNumber}, SD: avgjerd`);
  expect(await printed({ paper: 'agenda', number: null, language: 'nn' })).toContain('Sakliste til KE-møte 20.11.2026');
  expect(await printed({ number: null })).toContain('Referatet er ikke godkjent');
  const { base64, fileName } = await register.invoke('meetingRecord.print', order({}, 'docx'));
  expect(fileName).toBe('referat-ke-mote-2026-11-20-nb.docx');
  const xml = strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml']!);
  expect(xml).toContain('Ny rutine fra nyttår');
  expect(xml).not.toContain('Demodal');
});
