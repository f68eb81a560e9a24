import type { AppEvent, Reply } from '../../contract/channel.ts';
import { dispatch, findRoute, type OpenRegister } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { openReference } from '../reference/reference.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { answerAlone } from './aloneRoutes.ts';
import { systemClock } from './clock.ts';
import { createGate } from './gate.ts';
import type { UnlockedRegister } from './openRegister.ts';
import { sharedPlace } from './machinePlaces.ts';
import type { PickedFiles } from './registerMessages.ts';
import { pathsOf } from './registerPaths.ts';

export interface RegisterHostOptions {
  registerPath: string;
  resourcesPath: string;
  send: (event: AppEvent) => void;
  clock?: OpenRegister['clock'];
  /** Lines of the log that an earlier process of this run could not write before it ended. */
  lostLines?: number;
  /** They are told of in the log now. */
  onLostNoted?: () => void;
  /** Another look at where the register's file lies, for tests. */
  placeOf?: typeof sharedPlace;
  /** Cost of new passwords; without it, calibrated to this machine. */
  passwordCost?: PasswordCost;
}

/** One register and whoever is signed in to it, without any transport: the register's process, the command line and the tests hold one each. */
export interface RegisterHost {
  handle(path: string, input: unknown, files?: PickedFiles): Promise<Reply>;
  /** How long nobody has asked for anything, in ms. */
  quietMs(): number;
  /** The unlocked register, for the command line's own work; null while locked. */
  current(): UnlockedRegister | null;
  close(): Promise<void>;
}

export function createRegisterHost(options: RegisterHostOptions): RegisterHost {
  const paths = pathsOf(options.registerPath, options.resourcesPath);
  const reference = openReference(options.resourcesPath);
  const clock = options.clock ?? systemClock;
  let open: UnlockedRegister | null = null;
  let askedAt = performance.now();
  let lostLines = options.lostLines ?? 0;
  const gate = createGate({
    paths,
    reference,
    clock,
    placeOf: options.placeOf ?? sharedPlace,
    ...(options.passwordCost ? { passwordCost: options.passwordCost } : {}),
    tellHeld: (lines) => options.send({ kind: 'unwritten', lines }),
    lost: {
      count: () => lostLines,
      noted: () => {
        lostLines = 0;
        options.onLostNoted?.();
      },
    },
    isOpen: () => open !== null,
    release: async () => {
      const before = open;
      open = null;
      await before?.close();
    },
    admit: (register) => void (open = register),
  });

  return {
    current: () => open,
    quietMs: () => performance.now() - askedAt,
    async handle(path, input, files = {}) {
      askedAt = performance.now();
      if (findRoute(path)?.access === 'public') return gate(path, input, files);
      if (!open) return asReply(() => Promise.reject(new Refusal(findRoute(path) ? 'LOCKED' : 'UNKNOWN_ROUTE')));
      const alone = answerAlone({ register: open, paths, files }, path, input);
      if (alone) return alone;
      const jobId = path;
      const job = {
        progress: (done: number, total: number | null, step: string) =>
          options.send({ kind: 'progress', jobId, done, total, step }),
      };
      return dispatch(open, path, input, { files, job });
    },
    async close() {
      const before = open;
      open = null;
      await before?.close();
    },
  };
}
