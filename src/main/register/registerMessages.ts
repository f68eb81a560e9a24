import type { AppEvent, Reply } from '../../contract/channel.ts';

/** What main says to the register's process. `start` comes first and once. */
export type ToRegister =
  | {
      kind: 'start';
      registerPath: string;
      resourcesPath: string;
      loansFolder: string;
      isHome: boolean;
      lostLines: number;
    }
  | { kind: 'request'; id: number; path: string; input: unknown; files: PickedFiles }
  | { kind: 'close' };

/** What the register's process says to main. After `close` it says nothing more: it ends. */
export type FromRegister =
  | { kind: 'reply'; id: number; reply: Reply }
  | { kind: 'event'; event: AppEvent }
  /** The lines that were lost are told of in the log. */
  | { kind: 'lostNoted' };

/** Absolute paths of the files a person picked in a dialog, by the token that the window was given. */
export type PickedFiles = Readonly<Record<string, string>>;
