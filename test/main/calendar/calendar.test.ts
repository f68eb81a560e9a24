import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { type CalendarKind, calendarKinds } from '../../../src/domain/calendar/calendarKind.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { addFadder } from '../fadder/aFadder.ts';
import { planRound } from '../training/aCourse.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const year = { from: '2026-11-01', to: '2027-10-31', kinds: [...calendarKinds] };

/** An office in which every name is a canary. */
async function officeOfCanaries() {
  const coordinatorId = await addCoordinator(register, { name: 'Jonas Kanarikoordinator' });
  const fadderId = await addFadder(register, { name: 'Liv Kanarifadder' });
  const { personId, referralId, caseNumber } = await grantedCase(register, {
    person: { givenName: 'Kari', familyName: 'Kanaribruker' },
  });
  await assign(register, referralId, coordinatorId, '2026-11-10');
  await register.invoke('plan.create', {
    personId,
    fields: {
      state: 'active',
      noPlanReason: null,
      system: 'visma',
      activeFrom: '2026-11-10',
      activeTo: null,
      nextEvaluationOn: '2027-05-10',
      consentOn: '2026-11-10',
      consentUntil: null,
      consentWithdrawnOn: null,
      contactPhysician: null,
      contactPhysicianOn: null,
      contents: [],
      note: 'kanarinotat',
    },
  });
  for (const [kind, day] of [
    ['group', '2026-12-01'],
    ['individual', '2026-12-02'],
    ['fadderGroup', '2026-12-03'],
  ] as const)
    await register.invoke('supervision.create', {
      fields: {
        kind,
        day,
        startTime: '13:00',
        minutes: 90,
        place: 'Rådhuset, møterom 2',
        fadderId: kind === 'fadderGroup' ? null : fadderId,
        themes: 'kanaritema',
        note: null,
      },
      called: { coordinatorIds: kind === 'fadderGroup' ? [] : [coordinatorId], fadderIds: [] },
    });
  await planRound(register, 'coordinatorCourse', ['2027-02-02', '2027-02-16'], {
    teachers: [{ name: 'Aud Kanarilærer', kind: 'employee' }],
    note: 'kanarimerknad',
  });
  const days = ['2026-12-04', '2026-12-18'];
  await register.invoke('officeMeeting.create', { days, startTime: '09:00', minutes: 60, place: 'Kommunestyresalen' });
  return { personId, referralId, caseNumber };
}

const kindsOf = async (kinds: CalendarKind[], from: string, to: string) => {
  const { events, due } = await register.invoke('calendar.overview', { from, to, kinds });
  return [...events, ...due].map(({ kind }) => kind);
};

describe('the calendar', () => {
  test('shows what the office arranges and how much is due, day by day', async () => {
    await officeOfCanaries();
    const { events, due } = await register.invoke('calendar.overview', year);
    expect(events.map(({ kind, day, startTime, fadderName }) => [kind, day, startTime, fadderName])).toEqual([
      ['supervision', '2026-12-01', '13:00', 'Liv Kanarifadder'],
      ['supervision', '2026-12-02', '13:00', 'Liv Kanarifadder'],
      ['fadderGroup', '2026-12-03', '13:00', null],
      ['officeMeeting', '2026-12-04', '09:00', null],
      ['officeMeeting', '2026-12-18', '09:00', null],
      ['course', '2027-02-02', '09:00', null],
      ['course', '2027-02-16', '09:00', null],
    ]);
    expect(due).toContainEqual({ day: '2027-05-10', kind: 'planEvaluation', count: 1 });
    expect(due.every(({ count }) => count > 0)).toBe(true);
  });

  test('asks only for the kinds one wants, the first and the last day counted in', async () => {
    await officeOfCanaries();
    expect(await kindsOf(['officeMeeting'], '2026-12-04', '2026-12-18')).toEqual(['officeMeeting', 'officeMeeting']);
    expect(await kindsOf(['fadderGroup'], '2026-12-01', '2026-12-31')).toEqual(['fadderGroup']);
    expect(await kindsOf(['planEvaluation'], '2027-05-10', '2027-05-10')).toEqual(['planEvaluation']);
    expect(await kindsOf(['planEvaluation'], '2027-05-11', '2027-06-30')).toEqual([]);
  });

  test('says with whom something is due, page by page, and logs that names were seen', async () => {
    const { personId } = await officeOfCanaries();
    const first = await register.invoke('calendar.due', { ...year, limit: 1 });
    const second = await register.invoke('calendar.due', { ...year, limit: 1, after: first.next });
    expect(first.rows[0]?.day.localeCompare(second.rows[0]?.day ?? '')).toBeLessThanOrEqual(0);
    expect(first.rows[0]?.id).not.toBe(second.rows[0]?.id);
    expect(first.rows[0]).toMatchObject({ person: { id: personId, familyName: 'Kanaribruker' } });
    const { due } = await register.invoke('calendar.overview', year);
    expect(first.total).toBe(due.reduce((sum, { count }) => sum + count, 0));
    const lines = await register.db.select().from(audit);
    expect(lines.filter(({ route }) => route === 'calendar.due')).toHaveLength(2);
  });

  test('forgets what is done', async () => {
    const { referralId } = await officeOfCanaries();
    const feedback = async () => {
      const { rows } = await register.invoke('calendar.due', { ...year, limit: 100 });
      return rows.filter(({ deadline }) => deadline === 'feedback').length;
    };
    expect(await feedback()).toBe(1);
    const { version } = await register.invoke('referral.get', { id: referralId });
    await register.invoke('referral.sendFeedback', { id: referralId, version, onDay: '2026-11-20', note: null });
    expect(await feedback()).toBe(0);
  });

  test('takes at most two years at a time, forwards', async () => {
    expect(await register.refusal('calendar.overview', { ...year, to: '2029-01-01' })).toBe('INVALID_INPUT');
    expect(await register.refusal('calendar.overview', { ...year, to: '2026-10-31' })).toBe('INVALID_INPUT');
  });
});

describe('the calendar file', () => {
  test('holds no name, no theme, no note and no case number', async () => {
    const { caseNumber } = await officeOfCanaries();
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { text } = await register.invoke('calendar.export', { ...year, language });
      const whole = text.replaceAll('\r\n ', '');
      expect(whole.toLowerCase()).not.toContain('kanari');
      expect(whole).not.toContain(caseNumber);
      for (const word of ['Jonas', 'Liv', 'Kari']) expect(whole).not.toContain(word);
    }
  });

  test('tells when and where, and how many are due on a day', async () => {
    await officeOfCanaries();
    const { text, entries, fileName } = await register.invoke('calendar.export', { ...year, language: 'nb' });
    expect(fileName).toBe('kalender-2026-11-01-2027-10-31.ics');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(entries);
    for (const line of [
      'SUMMARY:Veiledning',
      'SUMMARY:Faddermøte',
      'SUMMARY:Kurs: Koordinatoropplæring\\, dag 1 av 2',
      'SUMMARY:KE-møte',
      'DTSTART;TZID=Europe/Oslo:20261204T090000',
      'DTEND;TZID=Europe/Oslo:20261204T100000',
      'LOCATION:Rådhuset\\, møterom 2',
      'SUMMARY:Evaluering av plan: 1',
      'DTSTART;VALUE=DATE:20270510',
    ])
      expect(text).toContain(`${line}\r\n`);
  });

  test('marks a meeting that was called off', async () => {
    await officeOfCanaries();
    const [first] = await register.invoke('officeMeeting.list', { from: '2026-12-04', to: '2026-12-04' });
    await register.invoke('officeMeeting.cancel', { id: first?.id ?? '', version: 1 });
    const { text } = await register.invoke('calendar.export', { ...year, language: 'nb' });
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });
});
