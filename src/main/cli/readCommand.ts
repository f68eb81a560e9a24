import { readFile } from 'node:fs/promises';

import { readSpreadsheet } from '../spreadsheet/readSpreadsheet.ts';
import type { Command } from './command.ts';

export const readCommand: Command = {
  summary: 'Leser en liste (.xlsx eller .csv) og viser hva som står i den. Ingenting lagres.',
  usage: 'FILE',
  values: [],
  positionals: 1,
  async run({ positionals }) {
    const { format, encoding, delimiter, sheets, warnings } = await readSpreadsheet(
      await readFile(positionals[0] ?? ''),
    );
    const shown = sheets.flatMap(({ name, rows }) => [
      `${name}: ${rows.length} rader`,
      ...rows.slice(0, 10).map((row) => `  ${row.map((cell) => cell ?? '').join(' | ')}`),
    ]);
    const told = warnings.map(({ code, row, column }) => `  ${code} rad ${row ?? '–'} kolonne ${column ?? '–'}`);
    return {
      json: { format, encoding, delimiter, sheets: sheets.map(({ name, rows }) => ({ name, rows })), warnings },
      text: [
        [format, encoding, delimiter].filter((part) => part !== null).join(' · '),
        ...shown,
        ...(told.length > 0 ? ['Merknader:', ...told] : []),
      ].join('\n'),
    };
  },
};
