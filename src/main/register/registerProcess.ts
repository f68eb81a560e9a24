import type { Reply } from '../../contract/channel.ts';
import { setErrorReport } from '../api/reply.ts';
import { createDoor } from './createDoor.ts';
import type { RegisterHost } from './registerHost.ts';
import type { FromRegister, ToRegister } from './registerMessages.ts';

/**
 * The register's own process: it owns the database and the keys, so that ending it leaves neither in memory.
 * Only transport stands here; what is answered is decided by the door and the register host.
 */
type Start = ToRegister & { kind: 'start' };
type Request = ToRegister & { kind: 'request' };

/** Until the window has drawn what it was told: to read the rest meanwhile would take the processor from it. */
const DRAWN_WITHIN_MS = 500;

const port = process.parentPort;
const post = (message: FromRegister) => port.postMessage(message);
let started: Start | undefined;
let door: (() => Promise<Reply>) | undefined;
let told: Promise<unknown> = Promise.resolve();
let host: Promise<RegisterHost> | undefined;

// Where it went wrong, for whoever started the app from a terminal; a packed app has nobody listening.
setErrorReport((error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`));

port.on('message', (event) => void receive(event.data as ToRegister));

async function receive(message: ToRegister): Promise<void> {
  if (message.kind === 'start') {
    started ??= message;
    door ??= createDoor(message);
  } else if (message.kind === 'request') {
    // The host answers its own errors; whatever slips through crosses without detail.
    const reply = await answer(message).catch((): Reply => ({ ok: false, error: { code: 'UNEXPECTED' } }));
    post({ kind: 'reply', id: message.id, reply });
    if (!host && started) setTimeout(openHost, DRAWN_WITHIN_MS, started);
  } else {
    await (await host)?.close().catch(() => undefined);
    process.exit(0);
  }
}

async function answer({ path, input, files }: Request): Promise<Reply> {
  if (!started || !door) throw new Error('a request came before the start message');
  if (!host && path === 'register.status') {
    const reply = told.then(door);
    told = reply;
    return reply;
  }
  // One at a time at the door: a check-in that was cut off is settled there.
  await told;
  return (await openHost(started)).handle(path, input, files);
}

/** Reads what stands behind the door, once. */
function openHost({ registerPath, resourcesPath, loansFolder, isHome, lostLines }: Start): Promise<RegisterHost> {
  host ??= Promise.all([import('./registerHost.ts'), import('../backup/dailyBackup.ts')]).then(
    ([{ createRegisterHost }, { backupDaily }]) => {
      const opened = createRegisterHost({
        registerPath,
        resourcesPath,
        loansFolder,
        isHome,
        lostLines,
        onLostNoted: () => post({ kind: 'lostNoted' }),
        send: (event) => post({ kind: 'event', event }),
      });
      backupDaily(opened, opened.registerPath);
      return opened;
    },
  );
  return host;
}
