import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** One command's line of help. */
export function helpFor(name: string, command: Command): string {
  return `koordinat ${name} ${command.usage}\n  ${command.summary}\n`;
}

/** Every command, and what goes for all of them. */
export function helpForAll(): string {
  const list = Object.entries(commands).map(([name, command]) => helpFor(name, command));
  return `${list.join('\n')}
Med --json kommer svaret som ett JSON-dokument og ingenting annet.
Kommandoer med --register tar kontoen fra --account (trengs ikke når det bare er én) og passordet fra miljøvariabelen
KOORDINAT_PASSWORD. Utgangskode 1: avvist, med en kode. 2: feil bruk.
`;
}
