import { backupCommand } from './backupCommand.ts';
import { checkIdCommand } from './checkIdCommand.ts';
import { dueCommand, holidaysCommand } from './calendarCommands.ts';
import { columnsCommand } from './columnsCommand.ts';
import type { Command } from './command.ts';
import { importCommand } from './importCommand.ts';
import { initCommand } from './initCommand.ts';
import { readCommand } from './readCommand.ts';
import { statsCommand } from './statsCommand.ts';
import { restoreCommand } from './restoreCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  init: initCommand,
  read: readCommand,
  columns: columnsCommand,
  import: importCommand,
  stats: statsCommand,
  'check-id': checkIdCommand,
  holidays: holidaysCommand,
  due: dueCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
};
