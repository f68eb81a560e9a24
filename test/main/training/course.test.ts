import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addCoordinator, addUnit } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aCourse, enrol, noteAll, partId, planRound } from './aCourse.ts';

let register: TestRegister;
const people: string[] = [];

beforeAll(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  const unitId = await addUnit(register);
  for (const name of ['Jonas Eide', 'Hanne Vik', 'Grete Aas'])
    people.push(await addCoordinator(register, { name, unitId, email: `${name.slice(0, 5)}@demo.example` }));
});
afterAll(() => register.close());

const stateOf = async (id: string) =>
  (await register.invoke('course.get', { id })).list.map(({ name, state }) => `${name}: ${state}`);
const fail = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'went well';
  } catch (error) {
    const { message, details } = error as { message: string; details: { fields?: Record<string, string> } };
    return details?.fields ? Object.values(details.fields).join() : message;
  }
};

describe('the list of a round', () => {
  it('gives places, then the queue; moves up whoever waits, and can be taken back', async () => {
    const id = await planRound(register, 'networkDay', ['2027-01-12'], { capacity: 2 });
    await enrol(register, id, people);
    expect(await stateOf(id)).toEqual(['Jonas Eide: enrolled', 'Hanne Vik: enrolled', 'Grete Aas: waiting']);
    const { version, list } = await register.invoke('course.get', { id });
    const away = await register.invoke('course.withdraw', { id, version, participantId: list[0]!.participantId });
    expect(away.movedUp).toEqual(['Grete Aas']);
    expect(await stateOf(id)).toEqual(['Jonas Eide: withdrawn', 'Hanne Vik: enrolled', 'Grete Aas: enrolled']);
    await register.invoke('course.restoreList', { id, version: away.version, list: away.before });
    expect(await stateOf(id)).toEqual(['Jonas Eide: enrolled', 'Hanne Vik: enrolled', 'Grete Aas: waiting']);
  });

  it('lets those who wait in when there come to be more places', async () => {
    const id = await planRound(register, 'networkDay', ['2027-01-19'], { capacity: 1 });
    await enrol(register, id, people);
    const { version } = await register.invoke('course.get', { id });
    await register.invoke('course.change', { id, version, fields: aCourse(['2027-01-19'], { capacity: 3 }) });
    expect((await register.invoke('course.get', { id })).waiting).toBe(0);
  });

  it('takes leaders and employees who are no coordinators, and remembers them', async () => {
    const id = await planRound(register, 'leadersHalfDay', ['2026-11-20']);
    const employee = { name: 'Anne Mo', unitId: null, isLeader: true, email: null };
    const { version } = await register.invoke('course.enrol', { id, version: 1, who: [{ employee }] });
    expect(version).toBe(2);
    await noteAll(register, id);
    const [known] = await register.invoke('training.participants', {});
    expect(known).toMatchObject({ name: 'Anne Mo', isLeader: true });
    expect(known?.standings.filter(({ status }) => status === 'completed')).toHaveLength(1);
  });

  it('keeps whoever has been there, and is locked when the course is evaluated', async () => {
    const id = await planRound(register, 'networkDay', ['2026-11-20']);
    await enrol(register, id, people);
    await noteAll(register, id);
    const { list, version } = await register.invoke('course.get', { id });
    const { participantId } = list[0]!;
    expect(await fail(register.invoke('course.withdraw', { id, version, participantId }))).toBe('hasAttended');
    await register.invoke('course.step', { id, version, step: 'hold' });
    await register.invoke('course.step', {
      id,
      version: version + 1,
      step: 'evaluate',
      adjustments: 'Mer tid til samtale',
    });
    expect(await fail(enrol(register, id, people))).toBe('listIsClosed');
    const lessons = await register.invoke('course.lessons', { partId: await partId(register, 'networkDay') });
    expect(lessons).toEqual({ text: 'Mer tid til samtale', day: '2026-11-20' });
  });
});

describe('a round', () => {
  it('is planned with the day they meet again, and those who were there are put on its list', async () => {
    const planned = await register.invoke('course.plan', {
      partId: await partId(register, 'coordinatorCourse'),
      fields: aCourse(['2026-10-20', '2026-11-17']),
      followUp: { partId: await partId(register, 'networkDay'), fields: aCourse(['2027-05-18']) },
    });
    const id = planned.id;
    const followUpId = planned.followUpId ?? '';
    await enrol(register, id, people);
    const { list, sessions, version } = await register.invoke('course.get', { id });
    const present = list.slice(0, 2).map(({ participantId }) => participantId);
    const marks = present.map((participantId) => ({
      sessionId: sessions[0]!.id,
      participantId,
      mark: 'attended' as const,
    }));
    await register.invoke('course.note', { id, version, marks });
    await register.invoke('course.enrolFormer', { id: followUpId, version: 1 });
    expect(await stateOf(followUpId)).toEqual(['Jonas Eide: enrolled', 'Hanne Vik: enrolled']);
    expect((await register.invoke('course.get', { id })).followedBy).toMatchObject({
      id: followUpId,
      firstDay: '2027-05-18',
    });
  });

  it('is not held before it is over, nor noted ahead, nor changed behind somebody’s back', async () => {
    const id = await planRound(register, 'networkDay', ['2026-11-21', '2026-12-01']);
    await enrol(register, id, people.slice(0, 1));
    const { sessions, list } = await register.invoke('course.get', { id });
    const mark = (index: number, version: number) =>
      register.invoke('course.note', {
        id,
        version,
        marks: [{ sessionId: sessions[index]!.id, participantId: list[0]!.participantId, mark: 'attended' }],
      });
    expect(await fail(mark(1, 2))).toBe('notYet');
    expect(await fail(mark(0, 1))).toBe('CONFLICT');
    expect(await fail(mark(0, 2))).toBe('went well');
    expect(await fail(register.invoke('course.step', { id, version: 3, step: 'hold' }))).toBe('notOverYet');
    const onlyOne = { id, version: 3, fields: aCourse(['2026-11-21']) };
    expect(await fail(register.invoke('course.change', onlyOne))).toBe('went well');
    expect(await fail(register.invoke('course.change', { id, version: 4, fields: aCourse([]) }))).toBe('noSessions');
  });

  it('loses no session that has presence noted', async () => {
    const id = await planRound(register, 'networkDay', ['2026-11-19', '2026-11-20']);
    await enrol(register, id, people);
    await noteAll(register, id);
    const shorter = { id, version: 3, fields: aCourse(['2026-11-19']) };
    expect(await fail(register.invoke('course.change', shorter))).toBe('hasAttendance');
  });

  it('is evaluated by forms without names, and averages those who answered', async () => {
    const id = await planRound(register, 'networkDay', ['2026-11-18']);
    const form = { scores: { content: 5, usefulness: 4, teaching: null, setting: 3 }, text: 'Nyttig' };
    expect(await fail(register.invoke('course.addEvaluation', { id, version: 1, form }))).toBe('notHeld');
    await register.invoke('course.step', { id, version: 1, step: 'hold' });
    await register.invoke('course.addEvaluation', { id, version: 2, form });
    await register.invoke('course.addEvaluation', {
      id,
      version: 3,
      form: { ...form, scores: { ...form.scores, content: 2 } },
    });
    const blank = { content: null, usefulness: null, teaching: null, setting: null };
    expect(
      await fail(register.invoke('course.addEvaluation', { id, version: 4, form: { scores: blank, text: null } })),
    ).toBe('empty');
    const { averages, evaluations } = await register.invoke('course.get', { id });
    expect(averages.map(({ average, answers }) => [average, answers])).toEqual([
      [3.5, 2],
      [4, 2],
      [null, 0],
      [3, 2],
    ]);
    await register.invoke('course.removeEvaluation', { id, version: 4, evaluationId: evaluations[0]!.id });
    expect((await register.invoke('course.get', { id })).evaluations).toHaveLength(1);
  });
});

describe('what leaves the office', () => {
  it('is a calendar file of days and places, and nobody’s name', async () => {
    const id = await planRound(register, 'coordinatorCourse', ['2027-01-12', '2027-02-09'], {
      teachers: [{ name: 'Kari Kursholder', kind: 'userWithExperience' }],
    });
    await enrol(register, id, people);
    const { text, fileName } = await register.invoke('course.calendar', { id, language: 'nn' });
    expect(fileName).toBe('kurs-2027-01-12.ics');
    expect(text).toContain('SUMMARY:Koordinatoropplæring\\, dag 1 av 2');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    for (const name of ['Jonas', 'Hanne', 'Kari']) expect(text).not.toContain(name);
  });

  it('is a certificate for whoever was at all of it, and for nobody else', async () => {
    const id = await planRound(register, 'coordinatorCourse', ['2026-10-13', '2026-11-10']);
    await enrol(register, id, people);
    await noteAll(register, id, people.slice(2));
    const { certifiable, list } = await register.invoke('course.get', { id });
    expect(list.filter(({ participantId }) => certifiable.includes(participantId)).map(({ name }) => name)).toEqual([
      'Jonas Eide',
      'Hanne Vik',
    ]);
    const order = { id, language: 'nb' as const, format: 'html' as const, ground: 'Kursbevis' };
    const file = await register.invoke('course.certificates', { ...order, participantIds: certifiable });
    const html = Buffer.from(file.base64, 'base64').toString('utf8');
    expect(html).toContain('Jonas Eide');
    expect(html).toContain('13. oktober 2026');
    expect(file.fileName).toBe('kursbevis-nb.html');
    const everybody = list.map(({ participantId }) => participantId);
    expect(await fail(register.invoke('course.certificates', { ...order, participantIds: everybody }))).toBe(
      'notThere',
    );
  });
});
