import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { importKinds } from '../../src/domain/importing/importKind.ts';
import { Refusal } from '../../src/main/api/refusal.ts';
import { readSource } from '../../src/main/importing/readSource.ts';
import { readSpreadsheet } from '../../src/main/spreadsheet/readSpreadsheet.ts';
import { SpreadsheetError } from '../../src/main/spreadsheet/spreadsheetError.ts';
import { workbookFixture } from '../main/spreadsheet/workbookFixture.ts';
import { howMany, isLong, tellFigure } from './howMany.ts';
import { chanceOf, mutantOf } from './mutants.ts';
import { numbersFrom } from './numbersFrom.ts';

const tries = howMany(40, 3000);
const options = { today: '2026-11-21', allowSynthetic: true };
const own = globSync('*.csv', { cwd: join(import.meta.dirname, '../fixtures/spreadsheets') }).map((name) =>
  join(import.meta.dirname, '../fixtures/spreadsheets', name),
);
/** A folder with real lists, for the long form: `KOORDINAT_FAULT_LISTS`. */
const more = process.env['KOORDINAT_FAULT_LISTS'];
const real = isLong && more ? globSync('**/*.{csv,xlsx}', { cwd: more }).map((name) => join(more, name)) : [];

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const workbooks = [
  workbookFixture({
    sharedStrings: '<si><t>Navn</t></si><si><t>Mottatt</t></si><si><r><t>Ka</t></r><r><t>ri</t></r></si>',
    rows: `${row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>')}${row('<c t="s"><v>2</v></c>', '<c s="1"><v>45366</v></c>')}`,
    after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  }),
  workbookFixture({
    rows: `${row(...['Fødselsnummer', 'Navn', 'Behov', 'Koordinator'].map(text))}${row(...['13815012345', 'Ola', 'IP', 'Eva'].map(text)).repeat(40)}`,
  }),
];

it(
  `${tries} damaged lists are read or refused with a reason, in every kind, and soon`,
  { timeout: 7_200_000 },
  async () => {
    const chance = chanceOf(numbersFrom(1604));
    const files = [...workbooks, ...[...own, ...real].map((path) => readFileSync(path))];
    const sum = { read: 0, refused: 0, crashed: 0, slow: 0 };
    for (let n = 0; n < tries; n += 1) {
      const bytes = mutantOf(files, chance);
      const start = process.cpuUsage();
      try {
        const spreadsheet = await readSpreadsheet(bytes, { fileName: 'liste.xlsx' });
        for (const sheet of spreadsheet.sheets) {
          for (const kind of importKinds) {
            const choice = { kind, sheet: sheet.name, mapping: {}, fixes: [] };
            readSource({ kind, spreadsheet, lastReading: null }, choice, options);
          }
        }
        sum.read += 1;
      } catch (error) {
        if (error instanceof SpreadsheetError || error instanceof Refusal) sum.refused += 1;
        else {
          sum.crashed += 1;
          console.error(`mutant ${n}`, error);
        }
      }
      // Of the processor's time: on a busy machine the clock on the wall says nothing of the reader.
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      if (took > 2000) {
        sum.slow += 1;
        console.error(`mutant ${n}`, bytes.length, Math.round(took));
      }
    }
    const { read, refused, crashed, slow } = sum;
    const note = `${read} read, ${refused} refused with a reason, ${crashed} crashes, ${slow} slower than 2 s; ${files.length} lists damaged`;
    tellFigure({
      fault: 'hostile spreadsheets',
      tried: tries,
      what: 'files',
      lost: 0,
      corrupt: crashed + slow,
      undetected: 0,
      note,
    });
    expect({ crashed, slow }).toEqual({ crashed: 0, slow: 0 });
    expect(Math.min(read, refused), 'both were met').toBeGreaterThan(0);
  },
);
