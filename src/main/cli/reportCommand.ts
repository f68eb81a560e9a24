import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { letterLanguages } from '../../domain/office/officeType.ts';
import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { writePieces } from '../api/writtenFile.ts';
import type { Command } from './command.ts';
import { choice, needed, numberOption } from './options.ts';
import { registerOptions, withRegister } from './registerSession.ts';

const formats = ['docx', 'xlsx', 'html'] as const;

export const reportCommand: Command = {
  summary: 'Skriver årsrapporten til en fil. Små tall er skjult. PDF lages fra programmets vindu.',
  usage: '--register F --year Y --language nb|nn --format docx|xlsx|html --out F',
  values: [...registerOptions, 'year', 'language', 'format', 'out'],
  async run({ options, world }) {
    const out = resolve(needed(options, 'out'));
    const year = numberOption(options, 'year', 2000, 2100);
    const language = choice(options, 'language', letterLanguages);
    const format = choice(options, 'format', formats);
    const made = await withRegister({ options, world }, ({ ask }) =>
      ask('report.export', { year, language, format, ground: 'Årsrapport fra kommandolinjen' }),
    );
    const bytes = Buffer.from(made.base64, 'base64');
    await writeOut(out, bytes);
    return {
      json: { file: out, format, year, language, bytes: bytes.length },
      text: `Årsrapporten for ${year} er skrevet: ${out}`,
    };
  },
};

/** Makes the folder where there is none. Throws FILE_NOT_WRITABLE where a file cannot stand, and DISK_FULL. */
async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writePieces(path, [bytes]);
  } catch (error) {
    if (codeOfSystemError(error) === 'DISK_FULL') throw error;
    if (error instanceof Refusal && error.code !== 'FILE_FAILED') throw error;
    throw new Refusal('FILE_NOT_WRITABLE', { option: 'out' });
  }
}
