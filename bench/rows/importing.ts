import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { createRegisterHost } from '../../src/main/register/registerHost.ts';
import { cheapCostForTests } from '../../src/main/security/passwordHash.ts';
import { readSpreadsheet } from '../../src/main/spreadsheet/readSpreadsheet.ts';
import type { BenchRow } from '../benchRow.ts';
import { importList } from '../importList.ts';
import { timed, type Samples } from '../measure.ts';

const rowsPerPerson = 5;
const token = '01900000-0000-7000-8000-000000000001';

export const importRow: BenchRow = {
  what: 'import of a workbook, 20 columns, 5 rows a person of the size',
  floor: 'the parser alone',
  atMost: 1.3,
  note: 'The parser stores nothing; each row of the list becomes some twenty-five rows in indexed tables, 8 KB of encrypted pages (ADR 0010).',
  sizes: (persons) => persons <= 10_000,
  async run({ persons, scratch, resourcesPath, password }) {
    const file = join(scratch, 'list.xlsx');
    writeFileSync(file, importList(persons * rowsPerPerson));
    const samples: Samples = { ours: [], floor: [] };
    for (let round = 0; round < 3; round += 1) {
      const registerPath = join(scratch, `import-${round}.db`);
      const passwordCost = cheapCostForTests;
      const host = createRegisterHost({ registerPath, resourcesPath, send: () => undefined, passwordCost });
      const ask = async (path: string, input: unknown, files = {}) => {
        const reply = await host.handle(path, input, files);
        if (!reply.ok) throw new Error(`${path}: ${reply.error.code} ${JSON.stringify(reply.error.details ?? '')}`);
        return reply.value;
      };
      await ask('register.create', {
        language: 'nb',
        officeType: 'municipality',
        officeName: 'Prøvestad',
        municipalityNumber: '3403',
        loginName: 'demo',
        displayName: 'Ingrid Solbakken',
        password,
      });
      const settings = (await ask('office.settings', {})) as object;
      await ask('office.changeSettings', { ...settings, allowSynthetic: true });
      samples.ours.push(
        await timed(async () => {
          const opened = (await ask('importing.open', { kind: 'referrals', fileToken: token }, { [token]: file })) as {
            token: string;
            sheet: string;
            headerRow: number | null;
          };
          const { sheet, headerRow } = opened;
          await ask('importing.run', { kind: 'referrals', token: opened.token, sheet, headerRow, mapping: {} });
        }),
      );
      await host.close();
      for (const end of ['', '.keys', '.keys.forrige']) await rm(`${registerPath}${end}`, { force: true });
      samples.floor.push(await timed(async () => readSpreadsheet(await readFile(file))));
    }
    return samples;
  },
};
