import * as fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { explore } from '../../../src/domain/statistics/explore/explore.ts';
import {
  dimensionsOf,
  type ExploreDimension,
  matches,
  noFilter,
} from '../../../src/domain/statistics/explore/exploreFilter.ts';
import { indicatorAbout, exploredIds, isOfStaff } from '../../../src/domain/statistics/indicatorAbout.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { entriesOf } from '../../../src/main/statistics/explore/entriesOf.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { asOf, everyFigure, expectedChild, fillWith, life } from './lives.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
beforeAll(async () => void (register = await openTestRegister()));
afterAll(() => register.close());

const ofPersons = exploredIds.filter((id) => !isOfStaff(id));
const period = { from: '2025-01-01', to: asOf };

const divided = (one: ExploreDimension) =>
  register.invoke('indicator.explore', {
    id: 'planShare',
    period: '2025',
    denominatorId: 'grantedPersons',
    split: one,
  });
const counts = ({ groups }: Awaited<ReturnType<typeof divided>>) =>
  Object.fromEntries(
    groups
      .filter((group) => group.numerator > 0 || (group.denominator ?? 0) > 0 || group.unknown > 0)
      .map(({ group, numerator, denominator, unknown }) => [group, [numerator, denominator, unknown]]),
  );
const dueIn = (id: 'evaluationsOnTime' | 'evaluationsOverdue') =>
  register.invoke('indicator.explore', { id, period: '2025' });
const received = async (key: string) =>
  (await register.invoke('indicator.explore', { id: 'referralsReceived', period: key })).whole.numerator;

async function addUp(id: (typeof ofPersons)[number], story: string) {
  const entries = await entriesOf(register.db, id, period, 'grantedPersons');
  for (const split of dimensionsOf(id)) {
    const { whole, groups } = explore(entries, noFilter, split, null);
    for (const part of ['numerator', 'denominator', 'unknown'] as const)
      expect(
        groups.reduce((sum, group) => sum + (group[part] ?? 0), 0),
        `${part} by ${split}: ${story}`,
      ).toBe(whole[part] ?? 0);
    expect(new Set(groups.map(({ group }) => group)).size, story).toBe(groups.length);
    // Narrowed to one group, the whole is that group's figure.
    for (const { group, ...figure } of groups.filter(({ numerator }) => numerator > 0)) {
      const narrowed = explore(entries, { ...noFilter, [split]: [group] }, null, null);
      expect(narrowed.whole, `${group}: ${story}`).toEqual(figure);
      expect(entries.filter(({ facts }) => matches(facts, { ...noFilter, [split]: [group] })).length).toBeGreaterThan(
        0,
      );
    }
  }
}

describe('in registers of any making', () => {
  test('each figure is the indicator’s, its parts add up to it in every division, and its list is as long', async () => {
    const samples = fc.sample(fc.array(life, { minLength: 8, maxLength: 14 }), 4);
    const seen = new Set<string>();
    for (const lives of [everyFigure, [expectedChild], ...samples]) {
      fillWith(register, lives);
      const { indicators } = await register.invoke('statistics.indicators', { asOf, denominatorId: 'grantedPersons' });
      for (const id of ofPersons) {
        const question = { id, period: '2025', denominatorId: 'grantedPersons' } as const;
        const { whole } = await register.invoke('indicator.explore', question);
        const story = `${id} ${JSON.stringify(lives)}`;
        const same = indicators.find((one) => one.id === id) ?? whole;
        const { numerator, denominator, share, median, p90 } = same;
        expect(whole, story).toMatchObject({ numerator, denominator, share, median, p90 });
        const list = await register.invoke('indicator.list', { ...question, limit: 500 });
        expect(
          list.rows.reduce((sum, row) => sum + row.count, 0),
          story,
        ).toBe(whole.numerator);
        expect(list.rows.length, story).toBe(list.total);
        if (whole.numerator > 0) seen.add(id);
        await addUp(id, story);
      }
    }
    // Nothing is proved of a figure that was always 0; evaluations and complaints are counted by hand below.
    const byHand = ['evaluationsOnTime', 'evaluationsOverdue', 'complaintsReceived'];
    expect(ofPersons.filter((id) => !seen.has(id) && !byHand.includes(id))).toEqual([]);
  }, 60_000);
});

describe('a register counted by hand', () => {
  beforeAll(() => {
    fillWith(register, []);
    const add = smallRegister(register);
    const granted = { outcome: 'grantedPlanWithCoordinator', decidedOn: '2025-02-01' } as const;
    const child = add.person({ birthDate: '2019-05-05', area: 'Nord', gender: 'male', needClass: 'extensive' });
    add.referral(child, { ...granted, referrerType: 'healthStation', specialty: 'childAndYouth' });
    const childsPlan = add.plan(child);
    const adult = add.person({ area: 'Nord' });
    add.referral(adult, granted);
    const old = add.person({ birthDate: '1940-01-01', area: 'Sør' });
    add.referral(old, { ...granted, referrerType: 'municipalHealthService', receivedOn: '2024-12-30' });
    // The newer melding tells who sent it.
    add.referral(old, { referrerType: 'nextOfKin', receivedOn: '2025-06-01' });
    const oldsPlan = add.plan(old, { nextEvaluationOn: '2025-11-01' });
    add.plan(add.person({ birthDate: null, area: '' }));
    add.review(childsPlan, '2025-08-01', '2025-08-01');
    add.review(oldsPlan, '2025-05-01', '2025-05-20');
    add.assignment(child, add.coordinator({ unitId: add.unit('Helsestasjonen') }));
  });

  test('persons are divided by age, need, gender, area, unit, who sent the melding, and fagområde', async () => {
    const age = await divided('ageGroup');
    expect(age.whole).toMatchObject({ numerator: 3, denominator: 3, unknown: 1, share: 1 });
    expect(counts(age)).toEqual({ '6-12': [1, 1, 0], '25-49': [0, 1, 1], '80+': [1, 1, 0], unknown: [1, 0, 0] });
    expect(counts(await divided('area'))).toEqual({ Nord: [1, 2, 1], Sør: [1, 1, 0], unknown: [1, 0, 0] });
    expect(counts(await divided('referrerType'))).toEqual({
      healthStation: [1, 1, 0],
      gp: [0, 1, 1],
      nextOfKin: [1, 1, 0],
      unknown: [1, 0, 0],
    });
    expect(counts(await divided('specialty'))).toEqual({
      somatic: [1, 2, 1],
      childAndYouth: [1, 1, 0],
      unknown: [1, 0, 0],
    });
    // Only who has a coordinator has a unit: no share of those granted by unit.
    expect(counts(await divided('unit'))).toEqual({ Helsestasjonen: [1, null, 0], unknown: [2, null, 1] });
  });

  test('evaluations held in time, late and not at all are told apart, and those without a day are unknown', async () => {
    expect((await dueIn('evaluationsOnTime')).whole).toMatchObject({ numerator: 1, denominator: 3, unknown: 2 });
    expect((await dueIn('evaluationsOverdue')).whole).toMatchObject({ numerator: 1, denominator: 3, unknown: 2 });
  });

  test('a shorter period counts what happened in it, to its last day', async () => {
    expect(
      await Promise.all(['2025', '2025T1', '2025Q1', '2025H1', '2025Q3', '2024', '2025-01-09'].map(received)),
    ).toEqual([3, 2, 2, 3, 0, 1, 0]);
    expect(await received('2025-01-10')).toBe(2);
  });

  test('typed-in denominators are used where they fit what is looked at, and no share is made up elsewhere', async () => {
    const add = smallRegister(register);
    add.denominator(2025, 'all', 200);
    add.denominator(2025, 'ageGroup:6-12', 8);
    add.denominator(2025, 'area:Nord', 50);
    const ask = (filter: object, one: ExploreDimension | null = null) =>
      register.invoke('indicator.explore', { id: 'planShare', period: '2025', filter, split: one });
    const all = await ask({}, 'ageGroup');
    expect(all).toMatchObject({ denominatorId: 'recipients', whole: { numerator: 3, denominator: 200, share: 0.015 } });
    expect(all.denominatorSource?.source).toBe('Helsedirektoratet/KPR');
    expect(all.groups.find(({ group }) => group === '6-12')).toMatchObject({
      numerator: 1,
      denominator: 8,
      share: 0.125,
    });
    expect(all.groups.find(({ group }) => group === '80+')).toMatchObject({
      numerator: 1,
      denominator: null,
      share: null,
    });
    expect((await ask({ area: ['Nord'] })).whole).toMatchObject({ numerator: 1, denominator: 50 });
    expect((await ask({ area: ['Nord'], ageGroup: ['6-12'] })).whole).toMatchObject({
      numerator: 1,
      denominator: null,
    });
    expect((await ask({ area: ['Nord'] }, 'ageGroup')).groups[1]).toMatchObject({ numerator: 1, denominator: null });
  });

  test('what is copied hides small numbers, and tells that it does', async () => {
    const { table, png } = await register.invoke('indicator.copy', {
      id: 'planShare',
      period: '2025',
      denominatorId: 'grantedPersons',
      split: 'ageGroup',
      yearsBefore: 1,
      language: 'nn',
    });
    expect(table.text).toContain('Gøymde'.toLowerCase());
    const rows = table.text.split('\n').filter((line) => /^(6–12 år|80\+ år|Ikkje oppgitt|I alt)\t/.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).not.toMatch(/\t[1-4]\b/);
    expect(png).not.toBeNull();
  });

  test('a list is seen only by who may see cases, in pages, and leaves a line', async () => {
    const question = { id: 'referralsReceived', period: '2025', limit: 2 } as const;
    const first = await register.invoke('indicator.list', question);
    expect(first).toMatchObject({ total: 3, all: 3 });
    const second = await register.invoke('indicator.list', { ...question, after: first.next });
    expect(second.next).toBeNull();
    expect(new Set([...first.rows, ...second.rows].map(({ key }) => key)).size).toBe(3);
    const lines = register.db.select().from(audit).where(eq(audit.entity, 'indicatorList')).all();
    expect(lines.at(-1)?.detail).toMatchObject({ indicator: 'referralsReceived', persons: 1 });
    await register.signInAs('auditor');
    expect(await register.refusal('indicator.list', question)).toBe('FORBIDDEN');
    expect(await register.refusal('indicator.explore', question)).toBeNull();
    await register.invoke('register.unlock', { loginName: 'ingrid', password: 'en lang setning om fjell og fjord' });
  });

  test('a period that has not begun, and a division the indicator does not have, are refused', async () => {
    expect(await register.refusal('indicator.explore', { id: 'planShare', period: '2027' })).toBe('RULE');
    expect(await register.refusal('indicator.explore', { id: 'trainedShare', period: '2025', split: 'ageGroup' })).toBe(
      'RULE',
    );
    for (const key of ['2025T4', '2025X1', '25', '2025-02-30', '9999'])
      expect(await register.refusal('indicator.explore', { id: 'planShare', period: key }), key).toBe('INVALID_INPUT');
  });
});

test('staff are counted as on the corps’ page, by unit', async () => {
  const { years } = await register.invoke('statistics.corps', { asOf });
  const units = (id: string) => years.at(-1)?.indicators.find((one) => one.id === id)?.breakdown.unit ?? [];
  for (const id of exploredIds.filter(isOfStaff)) {
    const found = await register.invoke('indicator.explore', { id, period: '2025', split: 'unit' });
    expect(found.groups.map(({ group, numerator }) => [group, numerator])).toEqual(
      units(id).map(({ group, numerator }) => [group, numerator]),
    );
    expect(found.denominatorId).toBe(indicatorAbout[id].denominators[0] ?? null);
  }
});

test('views are kept by name, the office’s for all and one’s own for oneself; taken away they can be brought back', async () => {
  const save = (name: string, forOffice: boolean) =>
    register.invoke('indicator.saveView', { indicatorId: 'planShare', name, address: 'split=area', forOffice });
  const names = async () =>
    (await register.invoke('indicator.views', { indicatorId: 'planShare' })).map(({ name, isMine }) => [name, isMine]);
  const offices = await save('Barn per område', true);
  await save('Mine', false);
  expect(await names()).toEqual([
    ['Barn per område', true],
    ['Mine', true],
  ]);
  expect(
    await register.refusal('indicator.saveView', {
      indicatorId: 'planShare',
      name: 'Mine',
      address: '',
      forOffice: false,
    }),
  ).toBe('RULE');
  const { version } = await register.invoke('indicator.removeView', { ...offices, isRemoved: true });
  expect(await names()).toEqual([['Mine', true]]);
  expect(await register.refusal('indicator.renameView', { ...offices, name: 'Annet' })).toBe('CONFLICT');
  await register.invoke('indicator.removeView', { id: offices.id, version, isRemoved: false });
  await register.signInAs('reader');
  expect(await names()).toEqual([['Barn per område', false]]);
  expect(
    await register.refusal('indicator.removeView', { id: offices.id, version: version + 1, isRemoved: true }),
  ).toBe('FORBIDDEN');
  expect(
    await register.refusal('indicator.saveView', { indicatorId: 'planShare', name: 'X', address: '', forOffice: true }),
  ).toBe('FORBIDDEN');
});
