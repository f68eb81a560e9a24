import { parseArgs } from 'node:util';

import { textsFor } from '../../locales/texts.ts';
import { asReply } from '../api/reply.ts';
import { SpreadsheetError } from '../spreadsheet/spreadsheetError.ts';
import { UsageError, type Command, type CommandOptions, type CommandWorld } from './command.ts';
import { commands } from './commands.ts';
import { helpFor, helpForAll } from './help.ts';

/**
 * Runs one command and gives the exit code: 0 done, 1 refused with a code, 2 wrong usage. With `--json` exactly one
 * document goes to standard output, also for errors: `{"error":{"code":…,"details":…}}`.
 */
export async function runCommandLine(args: readonly string[], world: CommandWorld): Promise<0 | 1 | 2> {
  // Looked for by hand, so that even a line that cannot be read is answered in the form that was asked for.
  const asJson = args.includes('--json');
  try {
    const [name, ...rest] = args.filter((arg) => arg !== '--json');
    if (name === undefined || name === 'help' || name === '--help') {
      if (asJson) throw new UsageError('Kommando mangler');
      world.write(helpForAll());
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`Ukjent kommando: ${name}`, { command: name });
    if (rest.includes('--help') && !asJson) {
      world.write(helpFor(name, command));
      return 0;
    }
    const answer = await command.run({ ...parsed(command, rest), world });
    world.write(asJson ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    return answer.exitCode ?? 0;
  } catch (error) {
    return await showError(error, asJson, world);
  }
}

function parsed(command: Command, args: string[]): { options: CommandOptions; positionals: string[] } {
  const options = Object.fromEntries([
    ...command.values.map((name) => [name, { type: 'string' }] as const),
    ...(command.flags ?? []).map((name) => [name, { type: 'boolean' }] as const),
  ]);
  let found;
  try {
    found = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
  const wanted = command.positionals ?? 0;
  if (found.positionals.length !== wanted) throw new UsageError(`Skriv: ${command.usage}`);
  return { options: { ...found.values } as CommandOptions, positionals: found.positionals };
}

async function showError(error: unknown, asJson: boolean, world: CommandWorld): Promise<1 | 2> {
  const { code, details, text } = await described(error);
  const wrongUsage = error instanceof UsageError;
  if (asJson) world.write(`${JSON.stringify({ error: { code, ...(details === undefined ? {} : { details }) } })}\n`);
  else world.tell(`${text}\n${wrongUsage ? 'Se «koordinat help».\n' : ''}`);
  return wrongUsage ? 2 : 1;
}

/** An error's code, what is safe to say about it, and the text for people: the same as crosses to the window. */
async function described(error: unknown): Promise<{ code: string; details?: unknown; text: string }> {
  if (error instanceof UsageError)
    return { code: 'WRONG_USAGE', details: { message: error.message, ...error.details }, text: error.message };
  if (error instanceof SpreadsheetError) return { code: error.code, details: error.details, text: textOf(error.code) };
  const reply = await asReply(() => Promise.reject(error));
  if (reply.ok) return { code: 'UNEXPECTED', text: textOf('UNEXPECTED') };
  return { ...reply.error, text: textOf(reply.error.code) };
}

function textOf(code: string): string {
  const text: string = textsFor('nb')('error')(code as 'UNEXPECTED');
  return text === code ? code : `${text} (${code})`;
}
