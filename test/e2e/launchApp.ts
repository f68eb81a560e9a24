import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { buildApp } from '../../tools/build.ts';
import { electronBinary } from '../../tools/electronBinary.ts';
import { launchInElectron } from './launchInElectron.ts';
import { launchInHost } from './launchInHost.ts';

export interface LaunchOptions {
  registerPath: string;
  args?: string[];
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

/** The machine around the app, in a test's hands; the same for real Electron and for the host. */
export interface ElectronControl {
  emitPower(event: 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume'): Promise<void>;
  /** How long nobody has touched the machine. The app looks every 5 s. */
  setIdleSeconds(seconds: number): Promise<void>;
  /** What the next dialog for opening (a file or a folder) is answered with; null gives it up. */
  answerOpenDialog(path: string | null): Promise<void>;
  answerSaveDialog(path: string | null): Promise<void>;
  /** Presses a shortcut of the menu, written as Electron writes it: `CmdOrCtrl+L`. */
  pressShortcut(accelerator: string): Promise<void>;
  /** Every address asked for since the start, as the app knows it: `app://koordinat/…`. */
  requests(): Promise<string[]>;
  /** What the app put on the clipboard last, by kind; pictures as base64. */
  copied(): Promise<Record<string, string>>;
  /** Links handed to the user's own browser. */
  openedLinks(): Promise<string[]>;
  /** Ends the register's process as a crash would. */
  killRegister(): Promise<void>;
}

export interface LaunchedApp {
  page: Page;
  electron: ElectronControl;
  /** Quits as a user would: drafts saved, register closed. Throws when the app has not ended within ten seconds. */
  close(): Promise<void>;
}

export interface Launch extends Required<LaunchOptions> {
  appFolder: string;
  packed: boolean;
  userData: string;
}

/**
 * Starts the app on `registerPath`, built anew when a source has changed: in real Electron where its binary is there, else
 * in the electron host. `KOORDINAT_PACKED_APP` names the folder of packed files to start instead (`npm run check:package`).
 */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const packedApp = process.env['KOORDINAT_PACKED_APP'];
  if (!packedApp) buildApp();
  const userData = await mkdtemp(join(tmpdir(), 'koordinat-e2e-'));
  const launch: Launch = {
    args: [],
    headless: true,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'nb-NO',
    ...options,
    appFolder: packedApp ?? join(import.meta.dirname, '..', '..'),
    packed: packedApp !== undefined,
    userData,
  };
  // Packed files laid open are for the host: Electron itself takes only the archive they came from.
  const electron = packedApp ? undefined : electronBinary();
  const app = electron ? await launchInElectron(electron, launch) : await launchInHost(launch);
  await app.page.setViewportSize(launch.viewport);
  await app.page.emulateMedia({ colorScheme: launch.colorScheme });
  return {
    ...app,
    close: async () => {
      await app.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
