import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { z } from 'zod';

import { importKinds } from '../../domain/importing/importKind.ts';
import { textsFor } from '../../locales/texts.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { UsageError, type Command, type CommandAnswer } from './command.ts';
import { choice, needed, optional } from './options.ts';
import { registerOptions, withRegister } from './registerSession.ts';

const mappingFile = z.record(z.string(), z.string());

interface Problem {
  row: number;
  column: string;
  code: string;
  value: string | null;
}

export const importCommand: Command = {
  summary: 'Tar en liste inn i registeret, helt eller ikke i det hele tatt.',
  usage:
    'FILE --register F --kind referrals|coordinators|training|supervision|complaints [--mapping M.json] [--dry-run]',
  values: [...registerOptions, 'kind', 'mapping'],
  flags: ['dry-run'],
  positionals: 1,
  async run({ options, positionals, world }) {
    const kind = choice(options, 'kind', importKinds);
    needed(options, 'register');
    const mapping = await readMapping(optional(options, 'mapping'));
    const fileToken = newId();
    return withRegister({ options, world }, async ({ ask }) => {
      const path = resolve(positionals[0] ?? '');
      const opened = await ask('importing.open', { kind, fileToken }, { [fileToken]: path });
      const { token, sheet, headerRow } = opened;
      const source = { kind, token, sheet, headerRow, mapping: mapping ?? rememberedOf(opened.columns) };
      const isTrial = options['dry-run'] === true;
      const done = isTrial ? null : await unlessFaulty(() => ask('importing.run', source));
      const { rows, created, matched, skipped, warnings, errors } = done
        ? { ...done, errors: [] }
        : await ask('importing.trial', source);
      // What the reading says of the header comes again as an error, or was settled by the mapping.
      const isOfHeader = ({ code }: Problem) =>
        code === 'MISSING_HEADER' || errors.some((error) => error.code === code);
      const reading = opened.warnings.filter((warning) => !isOfHeader(warning));
      const problems = { errors: errors.map(plain), warnings: [...reading, ...warnings].map(plain) };
      return errors.length > 0
        ? answer({ rows, created: 0, matched: 0, skipped, ...problems }, 1)
        : answer({ rows, created, matched, skipped, ...problems }, 0);
    });
  },
};

/** A list with errors comes back as null: the trial tells what they are. */
async function unlessFaulty<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'IMPORT_HAS_ERRORS') return null;
    throw error;
  }
}

async function readMapping(path: string | null): Promise<Record<string, string> | null> {
  if (path === null) return null;
  try {
    return mappingFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw new UsageError('--mapping skal være {"Overskrift i fila": "felt"}', { option: 'mapping' });
    throw new Refusal('FILE_NOT_READABLE', { option: 'mapping' });
  }
}

/** What the office chose for a list with these headers before; without that, every column as it is recognised. */
const rememberedOf = (columns: readonly { header: string; field: string | null; certainty: string }[]) =>
  columns.some(({ certainty }) => certainty === 'remembered')
    ? Object.fromEntries(columns.map(({ header, field }) => [header, field ?? '']))
    : {};

const plain = ({ row, column, code, value }: Problem): Problem => ({ row, column, code, value });

interface ImportAnswer {
  rows: number;
  created: number;
  matched: number;
  skipped: number;
  errors: Problem[];
  warnings: Problem[];
}

function answer(json: ImportAnswer, exitCode: 0 | 1): CommandAnswer {
  const { rows, created, matched, skipped, errors, warnings } = json;
  return {
    json,
    exitCode,
    text: [
      `${rows} rader: ${created} nye, ${matched} fantes fra før, ${skipped} utelatt`,
      ...(errors.length > 0 ? [`${errors.length} feil. Ingenting er lagret.`, ...shown(errors)] : []),
      ...(warnings.length > 0 ? [`${warnings.length} merknader:`, ...shown(warnings)] : []),
    ].join('\n'),
  };
}

function shown(problems: readonly Problem[]): string[] {
  const texts = textsFor('nb')('importing') as (key: string) => string;
  const lines = problems.slice(0, 50).map(({ row, column, code, value }) => {
    const found = texts(`problem.${code}`);
    const text = found === `problem.${code}` ? code : found;
    return `  rad ${row}, ${column || '–'}: ${text}${value === null ? '' : ` («${value}»)`}`;
  });
  return problems.length > 50 ? [...lines, `  … og ${problems.length - 50} til`] : lines;
}
