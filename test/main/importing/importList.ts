import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { z } from 'zod';

import type { importingRoutes } from '../../../src/contract/importing.ts';
import { csvCell } from '../../../src/main/spreadsheet/cellSafety.ts';
import type { TestRegister } from '../testRegister.ts';

type Output<R extends keyof typeof importingRoutes> = z.output<(typeof importingRoutes)[R]['output']>;
type Kind = 'referrals' | 'coordinators' | 'training' | 'supervision' | 'complaints';

/** A list as offices keep it: semicolons, UTF-8. */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map((cell) => csvCell(cell)).join(';')).join('\r\n');

/** A list opened in a register, ready to be tried and run. */
export async function openList(register: TestRegister, kind: Kind, text: string) {
  const path = join(dirname(register.path), `${randomUUID()}.csv`);
  await writeFile(path, text);
  const fileToken = randomUUID();
  const ask = async <T>(route: string, input: unknown, files?: Record<string, string>): Promise<T> => {
    const reply = await register.ask(route, input, files);
    if (!reply.ok) throw Object.assign(new Error(reply.error.code), { details: reply.error.details });
    return reply.value as T;
  };
  const opened = await ask<Output<'open'>>('importing.open', { kind, fileToken }, { [fileToken]: path });
  const { token, sheet, headerRow } = opened;
  const source = { kind, token, sheet, headerRow, mapping: {} as Record<string, string> };
  return {
    opened,
    source,
    trial: (change: object = {}) => ask<Output<'trial'>>('importing.trial', { ...source, ...change }),
    run: (change: object = {}) => ask<Output<'run'>>('importing.run', { ...source, ...change }),
  };
}

/** A row written as one text, cells parted by strokes. */
export const cells = (row: string): string[] => row.split('|');

export const listHeader = cells(
  `Fødselsnummer|Navn|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|Koordinator|Enhet|Koordinator fra|Koordinator til|IP-status|IP fra|IP til|Neste evaluering|Bistandsbehov|Bydel|Avsluttet|Avslutningsårsak|Saksnummer|Saksbehandler`,
);
