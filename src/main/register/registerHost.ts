import '../../locales/everyLanguage.ts';

import { hostname } from 'node:os';

import type { AppEvent, Reply } from '../../contract/channel.ts';
import { dispatch, findRoute, type OpenRegister } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { placesOf } from '../lending/placesOf.ts';
import { watchLoan } from '../lending/loanWatch.ts';
import { openReference } from '../reference/reference.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { unlockedBy } from '../security/unlocked.ts';
import type { ExchangeWork, HandOverWork } from './aloneContext.ts';
import { answerAlone } from './aloneRoutes.ts';
import { systemClock } from './clock.ts';
import { createGate } from './gate.ts';
import { openRegister, type UnlockedRegister } from './openRegister.ts';
import { sharedPlace } from './machinePlaces.ts';
import type { PickedFiles } from './registerMessages.ts';
import { createTurns, type Ticket } from './turns.ts';

export interface RegisterHostOptions {
  registerPath: string;
  resourcesPath: string;
  send: (event: AppEvent) => void;
  clock?: OpenRegister['clock'];
  /** Lines of the log that an earlier process of this run could not write before it ended. */
  lostLines?: number;
  /** They are told of in the log now. */
  onLostNoted?: () => void;
  /** Where this machine keeps the copies of registers that are at home on a share; without it, such a register is refused. */
  loansFolder?: string;
  /** It is lent from where it lies, whatever place that is. */
  isHome?: boolean;
  /** What the machine is called, for tests with two of them. */
  machine?: string;
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
  /** Where the register that it opens lies on this machine. */
  registerPath: string;
  /** The unlocked register, for the command line's own work; null while locked. */
  current(): UnlockedRegister | null;
  close(): Promise<void>;
}

export function createRegisterHost(options: RegisterHostOptions): RegisterHost {
  const { paths, homePath } = placesOf(options);
  const reference = openReference(options.resourcesPath);
  const clock = options.clock ?? systemClock;
  let open: UnlockedRegister | null = null;
  let askedAt = performance.now();
  let lostLines = options.lostLines ?? 0;
  const turns = createTurns();
  const tellHeld = (lines: number) => options.send({ kind: 'unwritten', lines });
  const gate = createGate({
    paths,
    reference,
    clock,
    lending: { homePath, machine: options.machine ?? hostname(), watch: watchLoan() },
    // A copy that is lent out lies on this machine, wherever its home is.
    placeOf: homePath === null ? (options.placeOf ?? sharedPlace) : sharedPlace,
    ...(options.passwordCost ? { passwordCost: options.passwordCost } : {}),
    tellHeld,
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

  async function answer(ticket: Ticket, path: string, input: unknown, files: PickedFiles): Promise<Reply> {
    if (findRoute(path)?.access === 'public') return gate(path, input, files);
    if (!open) return asReply(() => Promise.reject(new Refusal(findRoute(path) ? 'LOCKED' : 'UNKNOWN_ROUTE')));
    const job = {
      progress: (done: number, total: number | null, step: string) =>
        options.send({ kind: 'progress', jobId: path, done, total, step }),
    };
    const exchange = (work: ExchangeWork) => turns.apart(ticket, () => exchangeOpen(work));
    const handOver = (work: HandOverWork) => turns.apart(ticket, () => handOverOpen(work));
    const alone = answerAlone({ register: open, files, job, exchange, handOver }, path, input);
    return alone ?? dispatch(open, path, input, { files, job });
  }

  /** Shuts the register, has its files worked on, and opens it again for the same account, also where the work failed. */
  async function exchangeOpen(work: ExchangeWork): Promise<void> {
    const before = open;
    if (!before) throw new Refusal('LOCKED');
    open = null;
    const closed = await before.closeKeepingKey();
    const [done] = await Promise.allSettled([work(closed)]);
    const { dek } = done.status === 'fulfilled' ? done.value : closed;
    if (dek !== closed.dek) closed.dek.fill(0);
    const unlocked = await unlockedBy(before.paths.keyFile, dek);
    open = await openRegister({ paths: before.paths, reference, clock, tellHeld }, unlocked, before.account.id);
    if (done.status === 'rejected') throw done.reason;
  }

  /** Takes the register out of everybody's hands for work that shuts it, unless the work gives it back. */
  async function handOverOpen(work: HandOverWork): Promise<void> {
    const before = open;
    if (!before) throw new Refusal('LOCKED');
    open = null;
    await work(before, () => void (open = before));
  }

  return {
    registerPath: paths.database,
    current: () => open,
    quietMs: () => performance.now() - askedAt,
    handle(path, input, files = {}) {
      askedAt = performance.now();
      return turns.among((ticket) => answer(ticket, path, input, files));
    },
    async close() {
      const before = open;
      open = null;
      await before?.close();
    },
  };
}
