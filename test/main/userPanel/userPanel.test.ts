import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-05-01' });
});
afterAll(() => register.close());

const theme = { id: randomUUID(), title: 'Møtetider', feedback: 'Møtene bør være etter skoletid', cameOf: null };
const meeting = (
  part: {
    heldOn?: string;
    present?: string[];
    themes?: { id: string; title: string; feedback: string; cameOf: string | null }[];
  } = {},
) => ({ heldOn: '2026-03-04', place: 'Rådhuset', present: [], themes: [theme], ...part });

test('a panel has members, meetings and themes; what came of them is told later, and a change can be undone', async () => {
  const { id: panelId } = await register.invoke('userPanel.create', {
    fields: { name: 'Brukerråd', about: null, endedOn: null },
  });
  const member = { name: 'Anne Lie', represents: 'FFO', fromDay: '2026-01-01', toDay: null };
  const { id: memberId } = await register.invoke('userPanel.addMember', { panelId, fields: member });
  const late = { panelId, fields: meeting({ heldOn: '2025-12-31', present: [memberId] }) };
  expect(await register.refusal('userPanel.registerMeeting', late)).toBe('RULE');
  const { id } = await register.invoke('userPanel.registerMeeting', {
    panelId,
    fields: meeting({ present: [memberId] }),
  });
  const cameOf = 'Møter legges til klokka 15';
  const fields = meeting({ present: [memberId], themes: [{ ...theme, cameOf }] });
  await register.invoke('userPanel.changeMeeting', { id, version: 1, fields });
  expect(await register.refusal('userPanel.changeMeeting', { id, version: 1, fields })).toBe('CONFLICT');
  const [panel] = await register.invoke('userPanel.list', {});
  expect(panel).toMatchObject({ members: [{ name: 'Anne Lie' }], meetings: [{ themes: [{ cameOf }], canUndo: true }] });
  const { document } = await register.invoke('report.get', { year: 2026, language: 'nb' });
  const { chapters } = document as { chapters: { id: string }[] };
  const chapter = JSON.stringify(chapters.find((one) => one.id === 'userParticipation'));
  expect(chapter).toContain(cameOf);
  expect(chapter).toContain('FFO');
  expect(chapter).not.toContain('Anne Lie');
  await register.invoke('userPanel.undoMeeting', { id, version: 2 });
  const [after] = await register.invoke('userPanel.list', {});
  expect(after?.meetings[0]?.themes[0]?.cameOf).toBeNull();
});

test('a theme does not tell of a person in the register, unless one keeps the name', async () => {
  await register.invoke('person.create', aPerson({ givenName: 'Kari', familyName: 'Testnes' }));
  const [panel] = await register.invoke('userPanel.list', {});
  const fields = meeting({ themes: [{ ...theme, feedback: 'Kari Testnes fikk vente' }] });
  const order = { panelId: panel?.id ?? '', fields };
  expect(await register.refusal('userPanel.registerMeeting', order)).toBe('RULE');
  expect(await register.refusal('userPanel.registerMeeting', { ...order, namesConfirmed: true })).toBeNull();
});

test('an improvement can come of a theme, and each shows the way to the other', async () => {
  const [panel] = await register.invoke('userPanel.list', {});
  const meetingId = panel?.meetings.find(({ themes }) => themes.some(({ id }) => id === theme.id))?.id ?? '';
  const fields = {
    title: 'Møter etter skoletid',
    description: null,
    responsible: null,
    dueOn: '2026-12-31',
    indicatorId: null,
    effect: null,
  };
  const from = { kind: 'userPanel' as const, meetingId, themeId: theme.id };
  const unknown = { fields, from: { ...from, themeId: randomUUID() } };
  expect(await register.refusal('improvement.create', unknown)).toBe('NOT_FOUND');
  const { id } = await register.invoke('improvement.create', { fields, from });
  const improvement = await register.invoke('improvement.get', { id });
  const cameFrom = { kind: 'userPanel', panel: 'Brukerråd', heldOn: '2026-03-04', theme: 'Møtetider' };
  expect(improvement).toMatchObject({ origin: 'userPanel', from: cameFrom });
  const [after] = await register.invoke('userPanel.list', {});
  expect(after?.meetings.flatMap(({ improvements }) => improvements)).toContainEqual({
    themeId: theme.id,
    id,
    title: 'Møter etter skoletid',
    dueOn: '2026-12-31',
    state: 'planned',
  });
});
