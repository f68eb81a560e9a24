import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { findBrowser } from '../../tools/findBrowser.ts';
import { CdpConnection } from './cdp.ts';
import type { CdpSession } from './cdp.ts';
import { hostOptions } from './options.ts';

export interface Chromium {
  connection: CdpConnection;
  browser: CdpSession;
  /** The address at which a test can connect; null when no port was asked for. */
  endpoint: string | null;
  version: string;
  close(): Promise<void>;
}

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
  '--disable-popup-blocking',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  // No name leads anywhere: what the app does not answer itself fails, here as in the field.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts Chromium with one empty page, driven over a pipe. */
export async function launchChromium(userData: string, onExit: () => void): Promise<Chromium> {
  const executable = findBrowser();
  if (!executable) throw new Error('No Chromium was found: set CHROME_PATH, or install the package chromium.');
  const profile = join(userData, 'chromium');
  mkdirSync(profile, { recursive: true });

  const chromium = spawn(
    executable,
    [
      ...quietFlags,
      ...(hostOptions.headless ? ['--headless', '--hide-scrollbars'] : ['--app=about:blank']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(hostOptions.forTests ? ['--remote-debugging-port=0'] : []),
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--window-size=${hostOptions.width},${hostOptions.height}`,
      `--lang=${hostOptions.locale}`,
      `--accept-lang=${hostOptions.locale}`,
      ...(hostOptions.headless ? ['about:blank'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, LANGUAGE: hostOptions.locale } },
  );
  chromium.once('exit', onExit);

  const { promise: endpoint, resolve: foundEndpoint } = Promise.withResolvers<string>();
  let said = '';
  chromium.stderr?.on('data', (chunk: Buffer) => {
    if (said.length > 20_000) return;
    said += chunk.toString('utf8');
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (address) foundEndpoint(address);
  });

  const connection = new CdpConnection(chromium);
  const browser = connection.session();
  const { product } = await browser.send('Browser.getVersion').catch(() => {
    throw new Error(`Chromium (${executable}) did not start:\n${said}`);
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });

  return {
    connection,
    browser,
    endpoint: hostOptions.forTests ? await endpoint : null,
    version: String(product).split('/')[1] ?? '',
    async close() {
      chromium.off('exit', onExit);
      const exited = new Promise((resolve) => chromium.once('exit', resolve));
      void browser.send('Browser.close').catch(() => undefined);
      const force = setTimeout(() => chromium.kill('SIGKILL'), 2000);
      await exited;
      clearTimeout(force);
    },
  };
}
