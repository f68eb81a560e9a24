import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { AssessmentValues } from '../../../src/domain/criterion/assessment.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

const values = (outcome: AssessmentValues['outcome'], words: Partial<AssessmentValues> = {}) => ({
  outcome,
  comment: null,
  evidence: null,
  responsible: null,
  ...words,
});
const yearOf = (year: number) => register.invoke('criterion.year', { year });
const criterionIn = async (year: number, key: string) => (await yearOf(year)).criteria.find((one) => one.key === key);
const assess = (year: number, key: string, version: number, outcome: AssessmentValues['outcome']) =>
  register.invoke('criterion.assess', { year, key, version, values: values(outcome) });

describe('assessing the criteria', () => {
  test('a year begins with 38 not assessed and the eight to the authorities not relevant', async () => {
    const { criteria, tally, lastYear, chapter, years } = await yearOf(2026);
    expect(criteria).toHaveLength(46);
    expect(tally).toEqual({ met: 0, partly: 0, notMet: 0, notRelevant: 8, notAssessed: 38 });
    expect(lastYear).toBeNull();
    expect(chapter).not.toBeNull();
    expect(years).toEqual([2026, 2025]);
  });

  test('an assessment is saved over the version one read, and refused over an older', async () => {
    expect(await assess(2026, 'r14', 0, 'met')).toEqual({ version: 1 });
    expect(
      await register.refusal('criterion.assess', { year: 2026, key: 'r14', version: 0, values: values('notMet') }),
    ).toBe('CONFLICT');
    expect((await criterionIn(2026, 'r14'))?.outcome).toBe('met');
  });

  test('undo puts back what stood, words and all, and can itself be undone', async () => {
    const words = { evidence: 'Rutine 4.2', responsible: 'Ola Nordby', comment: 'Revidert i mars' };
    const change = { year: 2026, key: 'r14', version: 1, values: values('partly', words) };
    await register.invoke('criterion.assess', change);
    const undone = await register.invoke('criterion.undo', { year: 2026, changes: [{ key: 'r14', version: 2 }] });
    expect(undone.changes).toEqual([{ key: 'r14', version: 3 }]);
    expect(await criterionIn(2026, 'r14')).toMatchObject(values('met'));
    await register.invoke('criterion.undo', { year: 2026, changes: [{ key: 'r14', version: 3 }] });
    expect(await criterionIn(2026, 'r14')).toMatchObject({ ...words, outcome: 'partly', version: 4 });
  });

  test('the first assessment undone leaves the criterion not assessed', async () => {
    await assess(2026, 'r15', 0, 'met');
    await register.invoke('criterion.undo', { year: 2026, changes: [{ key: 'r15', version: 1 }] });
    expect(await criterionIn(2026, 'r15')).toMatchObject({ outcome: null, version: 2 });
  });

  test('undo of many changes none where one of them was changed since', async () => {
    await assess(2026, 'r20', 0, 'met');
    await assess(2026, 'r21', 0, 'met');
    await assess(2026, 'r21', 1, 'partly');
    const changes = [
      { key: 'r20', version: 1 },
      { key: 'r21', version: 1 },
    ];
    expect(await register.refusal('criterion.undo', { year: 2026, changes })).toBe('CONFLICT');
    expect((await criterionIn(2026, 'r20'))?.outcome).toBe('met');
  });

  test('a criterion that is none is refused', async () => {
    const own = '01980000-0000-7000-8000-000000000000';
    expect(
      await register.refusal('criterion.assess', { year: 2026, key: own, version: 0, values: values('met') }),
    ).toBe('NOT_FOUND');
    expect(
      await register.refusal('criterion.assess', { year: 2026, key: 'r47', version: 0, values: values('met') }),
    ).toBe('INVALID_INPUT');
  });
});

describe('beginning with last year', () => {
  test('what is assessed or written this year stays, the rest comes from last year, and the copy can be taken back', async () => {
    await assess(2031, 'r1', 0, 'met');
    await assess(2031, 'r2', 0, 'partly');
    await assess(2031, 'r40', 0, 'met');
    await assess(2032, 'r2', 0, 'notMet');
    const words = values(null, { evidence: 'Skrevet i år' });
    await register.invoke('criterion.assess', { year: 2032, key: 'r1', version: 0, values: words });
    const before = await yearOf(2032);
    expect(before).toMatchObject({ copiable: 2, lastYear: { met: { scheme: 1, authorities: 1, learning: 0 } } });

    const { changes } = await register.invoke('criterion.copyLastYear', { year: 2032 });
    expect(changes.map(({ key }) => key).toSorted()).toEqual(['r1', 'r40']);
    expect(await criterionIn(2032, 'r1')).toMatchObject({ outcome: 'met', evidence: 'Skrevet i år', lastYear: 'met' });
    expect(await criterionIn(2032, 'r2')).toMatchObject({ outcome: 'notMet', lastYear: 'partly' });
    expect((await yearOf(2032)).copiable).toBe(0);

    await register.invoke('criterion.undo', { year: 2032, changes });
    expect((await yearOf(2032)).criteria.map(({ outcome }) => outcome)).toEqual(
      before.criteria.map(({ outcome }) => outcome),
    );
  });

  test('the line over the years holds the years that are assessed, each by the criteria that counted then', async () => {
    const line = await register.invoke('criterion.overYears', { year: 2032 });
    expect(line.map(({ year, tally }) => [year, tally.met])).toEqual([
      [2026, 1],
      [2031, 2],
      [2032, 0],
    ]);
  });
});

describe('own criteria', () => {
  test('counts from its first year, can be ended, and stays in the years before', async () => {
    const { id } = await register.invoke('criterion.addOwn', {
      theme: 'learning',
      text: 'Alle nye koordinatorer har fadder',
      firstYear: 2026,
    });
    expect((await yearOf(2025)).criteria).toHaveLength(46);
    const added = await criterionIn(2026, id);
    expect(added).toMatchObject({ number: null, theme: 'learning', nb: 'Alle nye koordinatorer har fadder' });
    await register.invoke('criterion.assess', { year: 2026, key: id, version: 0, values: values('met') });
    const changed = { id, version: 1, text: 'Alle nye koordinatorer har fadder', lastYear: 2026 };
    expect(await register.invoke('criterion.changeOwn', changed)).toEqual({ version: 2 });
    expect(await register.refusal('criterion.changeOwn', changed)).toBe('CONFLICT');
    expect((await criterionIn(2026, id))?.outcome).toBe('met');
    expect(await criterionIn(2027, id)).toBeUndefined();
  });
});

describe('on paper and in the report', () => {
  test.each(['nb', 'nn'] as const)('the paper in %s names every criterion, as Word and as a page', async (language) => {
    const order = { year: 2026, language, ground: 'Møte i ledergruppa' };
    const page = await register.invoke('criterion.print', { ...order, format: 'html' });
    const html = Buffer.from(page.base64, 'base64').toString('utf8');
    for (const one of (await yearOf(2026)).criteria) expect(html).toContain(one[language]);
    expect(html).toContain('Rutine 4.2');
    const word = await register.invoke('criterion.print', { ...order, format: 'docx' });
    expect(Buffer.from(word.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(word.fileName).toBe(`kriterier-2026-${language}.docx`);
  });

  test('the chapter counts as the page does, lists what lacks, and carries no name', async () => {
    const { document } = await register.invoke('report.get', { year: 2026, language: 'nb' });
    const { chapters } = document as { chapters: { id: string; title: string; blocks: unknown[] }[] };
    const chapter = chapters.find(({ id }) => id === 'criteria');
    const text = JSON.stringify(chapter);
    const { tally } = await yearOf(2026);
    const relevant = tally.met + tally.partly + tally.notMet + tally.notAssessed;
    expect(text).toContain(`${tally.met} av ${relevant} relevante kriterier er oppfylt.`);
    expect(text).toContain('Retningslinjene sier hvordan personen deltar i egen plan');
    expect(text).not.toContain('Person og koordinator får tid');
    expect(text).not.toContain('Ola Nordby');
  });

  test('who only reads may look, not assess', async () => {
    await register.signInAs('reader');
    expect((await yearOf(2026)).criteria.length).toBeGreaterThan(46 - 1);
    expect(
      await register.refusal('criterion.assess', { year: 2026, key: 'r1', version: 0, values: values('met') }),
    ).toBe('FORBIDDEN');
  });
});
