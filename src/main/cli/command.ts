import type { PasswordCost } from '../security/passwordHash.ts';

/** The world around a command: where facts lie, who asks, and where the answer goes. */
export interface CommandWorld {
  resourcesPath: string;
  /** From `KOORDINAT_PASSWORD`; never from the command's arguments, which other users of the machine can see. */
  password: string | null;
  /** Standard output: the answer, and nothing else. */
  write(text: string): void;
  /** Standard error: progress and remarks. */
  tell(text: string): void;
  isTerminal: boolean;
  /** For tests: cost of new passwords, and what day it is. */
  passwordCost?: PasswordCost;
  clock?: () => { now: string; today: string };
}

/** The options of a command line as they were typed, by name without dashes. */
export type CommandOptions = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandInput {
  options: CommandOptions;
  positionals: readonly string[];
  world: CommandWorld;
}

/** What a command found: the document for `--json`, and the same for people. */
export interface CommandAnswer {
  json: unknown;
  text: string;
  /** 1 where the work was refused but the answer says why, as an import with errors. */
  exitCode?: 0 | 1;
}

export interface Command {
  /** What it does, in one line. */
  summary: string;
  /** The arguments as the help shows them, `--register F [--denominator ID]`. */
  usage: string;
  /** Names of options that take a value, and of those that do not. */
  values: readonly string[];
  flags?: readonly string[];
  positionals?: number;
  run(input: CommandInput): Promise<CommandAnswer>;
}

/** The command line itself was wrong: exit 2. */
export class UsageError extends Error {
  readonly details: Readonly<Record<string, string>>;
  constructor(message: string, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.details = details;
  }
}
