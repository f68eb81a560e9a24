import { approveCommand } from './approveCommand.ts';
import { backupCommand } from './backupCommand.ts';
import { dueCommand, holidaysCommand } from './calendarCommands.ts';
import { checkIdCommand } from './checkIdCommand.ts';
import { columnsCommand } from './columnsCommand.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demoCommand.ts';
import { importCommand } from './importCommand.ts';
import { initCommand } from './initCommand.ts';
import { checkInCommand, checkOutCommand, whoHasCommand } from './lendingCommands.ts';
import { readCommand } from './readCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { restoreCommand } from './restoreCommand.ts';
import { rotateKeyCommand } from './rotateKeyCommand.ts';
import { statsCommand } from './statsCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  init: initCommand,
  demo: demoCommand,
  import: importCommand,
  stats: statsCommand,
  report: reportCommand,
  approve: approveCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
  'check-out': checkOutCommand,
  'check-in': checkInCommand,
  'who-has': whoHasCommand,
  'rotate-key': rotateKeyCommand,
  read: readCommand,
  columns: columnsCommand,
  'check-id': checkIdCommand,
  holidays: holidaysCommand,
  due: dueCommand,
};
