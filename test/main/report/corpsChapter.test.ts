import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { hiddenCell, type TableBlock } from '../../../src/domain/document/block.ts';
import type { ReportDocument } from '../../../src/domain/report/reportDocument.ts';
import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { enrol, noteAll, planRound } from '../training/aCourse.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
const people: Record<string, string[]> = {};

/** Four in the north serve eight, four in the south seven, three at the school two, and one in the kindergarten six. */
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-12-31' });
  for (const [name, coordinators, persons] of [
    ['Nord', 4, 8],
    ['Sør', 4, 7],
    ['Skolen', 3, 2],
    ['Barnehagen', 1, 6],
  ] as const) {
    const unitId = await addUnit(register, name);
    const ids: string[] = [];
    for (let index = 0; index < coordinators; index += 1)
      ids.push(await addCoordinator(register, { unitId, name: `${name} Nr${index}` }));
    for (let index = 0; index < persons; index += 1) {
      const { referralId } = await grantedCase(register);
      await assign(register, referralId, ids[index % coordinators] ?? '', '2026-11-10');
    }
    people[name] = ids;
  }
  // Three of the north have been at the whole course, one of them on the last day of the year.
  const trained = await planRound(register, 'coordinatorCourse', ['2026-03-03', '2026-12-31']);
  await enrol(register, trained, people['Nord']!.slice(0, 3));
  await noteAll(register, trained);
}, 60_000);
afterAll(() => register.close());

async function chapter(language: 'nb' | 'nn' = 'nb') {
  const { document } = await register.invoke('report.get', { year: 2026, language });
  const { chapters } = document as ReportDocument;
  const found = chapters.find(({ id }) => id === 'corps')!;
  const tables = found.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const text = found.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text) : []));
  return { ...found, tables, text: text.join(' ').replaceAll('\u{a0}', ' ') };
}
const rowsOf = (table: TableBlock | undefined) => table?.rows.map(({ cells }) => cells) ?? [];

describe('chapter 6, the coordinator corps', () => {
  test('says how many they are, what they carry and what they have learnt', async () => {
    const { number, text } = await chapter();
    expect(number).toBe(6);
    expect(text).toContain('Ved utgangen av 2026 var 12 koordinatorer i arbeid.');
    expect(text).toContain('i snitt for 1,9 personer, og den som hadde flest, for 6');
    expect(text).toContain('3 av 12 koordinatorer hadde gyldig grunnopplæring, 25,0 %.');
    expect(text).toContain('Kontoret hadde ingen faddere.');
  });

  test('tells of small units together, and never of one coordinator alone', async () => {
    const { tables } = await chapter();
    const training = rowsOf(tables[1]);
    expect(training.map(([unit, coordinators, basics]) => [unit, coordinators, basics])).toEqual([
      ['Nord', 4, 0.75],
      ['Sør', 4, 0],
      ['Små enheter samlet', 4, 0],
      ['I alt', 12, 0.25],
    ]);
    expect(tables[1]?.notes.join()).toContain('færre enn 3 koordinatorer');
  });

  test('hides the mean of units whose persons chapter 5 hides', async () => {
    const { tables } = await chapter();
    const load = rowsOf(tables[0]);
    expect(load.at(2)).toEqual(['Små enheter samlet', 4, hiddenCell]);
    expect(load.at(-1)).toEqual(['I alt', 12, 23 / 12]);
    expect(load.slice(0, 2).map(([unit]) => unit)).toEqual(['Nord', 'Sør']);
  });

  test('shows the years beside each other, and speaks nynorsk', async () => {
    const { tables, title, text } = await chapter('nn');
    const trend = tables.at(-1);
    expect(trend?.columns.at(-1)?.label).toBe('2026');
    expect(trend?.rows.map(({ cells }) => cells.at(-1))).toEqual([12, 23 / 12, 0.25, 0.25, 0, null, null]);
    expect(title).toBe('Opplæring og rettleiing');
    expect(text).toContain('Kontoret hadde ingen fadrar.');
  });

  test('of two coordinators nothing but their number is told', async () => {
    const small = await openTestRegister({ today: '2026-12-31' });
    try {
      await addCoordinator(small);
      await addCoordinator(small, { name: 'Hanne Vik' });
      const { document } = await small.invoke('report.get', { year: 2026, language: 'nb' });
      const found = (document as ReportDocument).chapters.find(({ id }) => id === 'corps')!;
      expect(found.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'comment']);
    } finally {
      await small.close();
    }
  });
});
