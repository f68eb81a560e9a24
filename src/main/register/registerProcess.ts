import type { ToRegister, FromRegister } from './registerMessages.ts';
import { setErrorReport } from '../api/reply.ts';
import { backupDaily } from '../backup/dailyBackup.ts';
import { createRegisterHost } from './registerHost.ts';

/**
 * The register's own process: it owns the database and the keys, so that ending it leaves neither in memory.
 * Only transport stands here; what is answered is decided by the register host.
 */
type RegisterHost = ReturnType<typeof createRegisterHost>;

const port = process.parentPort;
const post = (message: FromRegister) => port.postMessage(message);
let host: RegisterHost | undefined;

// Where it went wrong, for whoever started the app from a terminal; a packed app has nobody listening.
setErrorReport((error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`));

port.on('message', (event) => void receive(event.data as ToRegister));

async function receive(message: ToRegister): Promise<void> {
  if (message.kind === 'start') {
    host ??= createRegisterHost({
      registerPath: message.registerPath,
      resourcesPath: message.resourcesPath,
      loansFolder: message.loansFolder,
      isHome: message.isHome,
      lostLines: message.lostLines,
      onLostNoted: () => post({ kind: 'lostNoted' }),
      send: (event) => post({ kind: 'event', event }),
    });
    backupDaily(host, host.registerPath);
  } else if (message.kind === 'request') {
    await answer(message);
  } else {
    await host?.close().catch(() => undefined);
    process.exit(0);
  }
}

async function answer({ id, path, input, files }: ToRegister & { kind: 'request' }): Promise<void> {
  try {
    if (!host) throw new Error('a request came before the start message');
    post({ kind: 'reply', id, reply: await host.handle(path, input, files) });
  } catch {
    // The host answers its own errors; whatever slips through crosses without detail.
    post({ kind: 'reply', id, reply: { ok: false, error: { code: 'UNEXPECTED' } } });
  }
}
