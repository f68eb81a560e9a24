import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aComplaint } from '../complaint/aComplaint.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-05-01' });
});
afterAll(() => register.close());

const fields = {
  title: 'Brukerråd på plass',
  description: null,
  responsible: 'Mette Rustad',
  dueOn: '2026-05-20',
  indicatorId: null,
  effect: null,
};
const create = (from: Parameters<typeof register.invoke<'improvement.create'>>[1]['from'], part = {}) =>
  register.invoke('improvement.create', { fields: { ...fields, ...part }, from });
const get = (id: string) => register.invoke('improvement.get', { id });

describe('improvements', () => {
  test('from a criterion: it stands at the criterion, and knows where it comes from', async () => {
    const { id } = await create({ kind: 'criterion', key: 'r16', year: 2026 });
    const { criteria } = await register.invoke('criterion.year', { year: 2026 });
    const found = criteria.find(({ key }) => key === 'r16');
    expect(found?.improvements).toEqual([{ id, title: fields.title, dueOn: fields.dueOn, state: 'planned' }]);
    expect((await get(id)).from).toMatchObject({ kind: 'criterion', number: 16, year: 2026 });
  });

  test('from a complaint: the complaint is told of by its day, and nobody is named', async () => {
    const { id: personId } = await register.invoke(
      'person.create',
      aPerson({ givenName: 'Kari', familyName: 'Testnes' }),
    );
    const { id: complaintId } = await register.invoke('complaint.register', {
      personId,
      fields: aComplaint({ receivedOn: '2026-04-20', knownOn: '2026-04-10', referralId: null }),
    });
    const { id } = await create({ kind: 'complaint', complaintId }, { dueOn: null });
    const view = await get(id);
    expect(view.from).toEqual({ kind: 'complaint', complaintId, receivedOn: '2026-04-20' });
    expect(JSON.stringify(view)).not.toContain('Testnes');
    expect(await register.invoke('improvement.ofComplaint', { complaintId })).toMatchObject([{ id }]);
  });

  test('what it should come from must be there', async () => {
    const nowhere = '01980000-0000-7000-8000-000000000000';
    for (const from of [
      { kind: 'criterion', key: 'r99', year: 2026 },
      { kind: 'complaint', complaintId: nowhere },
      { kind: 'deviation', deviationId: nowhere },
    ] as const)
      expect(await register.refusal('improvement.create', { fields, from })).toBe('NOT_FOUND');
  });

  test('its steps stand in its history with day and note, each change can be undone, an older version is refused', async () => {
    const { id } = await create({ kind: 'free' }, { title: 'Ny mal for svar' });
    register.setToday('2026-05-10');
    const step = { id, state: 'done', onDay: '2026-05-09', note: 'Tatt i bruk' } as const;
    expect(await register.invoke('improvement.step', { ...step, version: 1 })).toEqual({ version: 2 });
    expect(await register.refusal('improvement.step', { ...step, state: 'underWay', version: 1 })).toBe('CONFLICT');
    expect(await register.refusal('improvement.step', { ...step, version: 2 })).toBe('RULE');
    await register.invoke('improvement.change', {
      id,
      version: 2,
      fields: { ...fields, title: 'Ny mal', effect: 'Færre purringer' },
    });
    expect(await get(id)).toMatchObject({
      title: 'Ny mal',
      state: 'done',
      endedOn: '2026-05-09',
      effect: 'Færre purringer',
    });
    await register.invoke('improvement.undo', { id, version: 3 });
    const view = await get(id);
    expect(view).toMatchObject({ title: 'Ny mal for svar', state: 'done', effect: null, version: 4 });
    expect(view.events.map(({ kind, state, onDay, note }) => [kind, state, onDay, note])).toEqual([
      ['created', 'planned', '2026-05-01', null],
      ['step', 'done', '2026-05-09', 'Tatt i bruk'],
      ['changed', 'done', '2026-05-10', null],
      ['undone', 'done', '2026-05-10', null],
    ]);
  });

  test('what is due waits, first what is overdue; what is done waits no more', async () => {
    register.setToday('2026-05-25');
    await create({ kind: 'free' }, { title: 'Brosjyre', dueOn: '2026-06-20' });
    const later = await create({ kind: 'free' }, { title: 'Senere', dueOn: '2026-09-01' });
    const { rows } = await register.invoke('worklist.list', { kind: 'improvement' });
    expect(rows.map((row) => ['title' in row && row.title, row.group])).toEqual([
      ['Brukerråd på plass', 'overdue'],
      ['Brosjyre', 'later'],
    ]);
    expect(rows.some(({ key }) => key.includes(later.id))).toBe(false);
  });

  test('its indicator is read when it began and now, as the statistics read it', async () => {
    const { id } = await create({ kind: 'free' }, { indicatorId: 'evaluationsOnTime' });
    register.setToday('2026-06-25');
    const { indicator } = await get(id);
    expect(indicator).toMatchObject({ start: { asOf: '2026-05-25' }, now: { asOf: '2026-06-25' } });
    const counted = await register.invoke('statistics.indicators', {
      asOf: '2026-06-25',
      from: '2025-06-26',
      to: '2026-06-25',
    });
    const same = counted.indicators.find((one) => one.id === 'evaluationsOnTime');
    expect(indicator?.now).toMatchObject({ numerator: same?.numerator, denominator: same?.denominator });
  });

  test('a number is never saved, a name in the register only when somebody has seen it', async () => {
    const from = { kind: 'free' } as const;
    const named = { ...fields, description: 'Etter saken til Kari Testnes' };
    expect(await register.refusal('improvement.create', { fields: named, from })).toBe('RULE');
    await register.invoke('improvement.create', { fields: named, from, namesConfirmed: true });
    const numbered = { ...fields, description: 'Gjelder 018150 12345' };
    expect(await register.refusal('improvement.create', { fields: numbered, from, namesConfirmed: true })).toBe('RULE');
  });
});

describe('deviations', () => {
  const happened = {
    occurredOn: '2026-06-01',
    what: 'Melder fikk ikke svar innen fristen',
    followUp: null,
    responsible: null,
    closedOn: null,
  };

  test('is registered, followed up and closed, gives an improvement, and each change can be undone', async () => {
    const { id } = await register.invoke('deviation.register', { fields: happened });
    const closed = { ...happened, followUp: 'Fast dag for svar', closedOn: '2026-06-20' };
    expect(await register.refusal('deviation.change', { id, version: 1, fields: { ...closed, followUp: null } })).toBe(
      'RULE',
    );
    expect(await register.invoke('deviation.change', { id, version: 1, fields: closed })).toEqual({ version: 2 });
    expect(await register.refusal('deviation.change', { id, version: 1, fields: closed })).toBe('CONFLICT');
    const { id: improvementId } = await create({ kind: 'deviation', deviationId: id });
    const [row] = await register.invoke('deviation.list', {});
    expect(row).toMatchObject({ ...closed, version: 2, improvements: [{ id: improvementId }] });
    await register.invoke('deviation.undo', { id, version: 2 });
    expect((await register.invoke('deviation.list', {}))[0]).toMatchObject({ ...happened, version: 3 });
  });

  test('holds no person', async () => {
    const named = { ...happened, what: 'Kari Testnes fikk ikke svar' };
    expect(await register.refusal('deviation.register', { fields: named })).toBe('RULE');
  });
});

describe('in the report', () => {
  test('this year’s and earlier ones stand apart, deviations are counted, and nobody is named', async () => {
    register.setToday('2027-02-01');
    const chapterOf = async (year: number) => {
      const { document } = await register.invoke('report.get', { year, language: 'nb' });
      const { chapters } = document as { chapters: { id: string; blocks: { kind: string; caption?: string }[] }[] };
      return chapters.find(({ id }) => id === 'improvements')?.blocks ?? [];
    };
    const rows = await register.invoke('improvement.list', {});
    const first = await chapterOf(2026);
    const captions = first.flatMap(({ caption }) => caption ?? []);
    expect(captions).toEqual(['Tiltak laget i 2026']);
    expect(JSON.stringify(first)).toContain(`Det er laget ${rows.length} tiltak i 2026.`);
    expect(JSON.stringify(first)).toContain('Det er meldt 1 avvik i 2026.');
    expect(JSON.stringify(first)).not.toContain('Mette Rustad');
    const next = await chapterOf(2027);
    const open = rows.filter(({ endedOn }) => endedOn === null).length;
    expect(JSON.stringify(next)).toContain(
      `${open} tiltak fra tidligere år er fulgt opp; 0 av dem er avsluttet i året.`,
    );
  });
});
