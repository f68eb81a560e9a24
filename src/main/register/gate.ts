import type { z } from 'zod';

import type { Reply } from '../../contract/channel.ts';
import { contract, type Contract } from '../../contract/index.ts';
import type { OpenRegister } from '../api/dispatch.ts';
import { refuseImpersonal } from '../account/refuseImpersonal.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { type Trail, trailOf } from '../api/trail.ts';
import type { SharedPlace } from '../../domain/office/sharedPlace.ts';
import type { Reference } from '../reference/reference.ts';
import { type LineWriter, writeAudit } from '../security/auditLog.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { listAccounts, unlockWithPassword, unlockWithRecoveryKey } from '../security/vault.ts';
import { demoBeside, replaceDemo } from '../demo/demoBeside.ts';
import { newId } from '../db/newId.ts';
import { borrowEmpty } from '../lending/borrowEmpty.ts';
import { loanIsTold, loanLines } from '../lending/loanLines.ts';
import { createRegister } from './createRegister.ts';
import { doorStatus, type LendingPlace } from './doorStatus.ts';
import { checkOutHere, refuseSettled, refuseUnborrowed } from './lendingDoor.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { openRegister, type UnlockedRegister } from './openRegister.ts';
import type { PickedFiles } from './registerMessages.ts';
import { restoring } from './restoring.ts';
import type { RegisterPaths } from './registerPaths.ts';

export interface GateOptions {
  paths: RegisterPaths;
  reference: Reference;
  clock: OpenRegister['clock'];
  passwordCost?: PasswordCost;
  isOpen: () => boolean;
  /** Shuts the register for whoever was signed in before: one file, one opener. */
  release: () => Promise<void>;
  /** Hears how many lines of the log wait for a disk that takes them. */
  tellHeld: (lines: number) => void;
  /** Lines of the log that were lost when an earlier session ended: noted once, by whoever signs in next. */
  lost: LostLines;
  lending: LendingPlace;
  /** Where the register's file lies, if that is a place several machines write to. */
  placeOf: (path: string) => SharedPlace | null;
  /** Takes over a register that was just opened. */
  admit: (register: UnlockedRegister) => void;
}

export interface LostLines {
  count(): number;
  noted(): void;
}

type Routes = Contract['register'];
type GateRoute = { [K in keyof Routes]: Routes[K] extends { access: 'public' } ? K : never }[keyof Routes];
type GateHandlers = {
  [K in GateRoute]: (input: z.output<Routes[K]['input']>, files: PickedFiles) => Promise<z.input<Routes[K]['output']>>;
};

/** The door of the register: the routes that answer while it is locked. They know no account and no database. */
type Gate = (path: string, input: unknown, files: PickedFiles) => Promise<Reply>;

export function createGate(options: GateOptions): Gate {
  return (path, input, files) =>
    asReply(async () => {
      const name = path.slice('register.'.length);
      const route = contract.register[name as GateRoute];
      const trail = trailOf(path, route);
      const table = gateHandlers(options, trail) as Record<
        string,
        (input: unknown, files: PickedFiles) => Promise<unknown>
      >;
      const handler = Object.hasOwn(table, name) ? table[name] : undefined;
      if (!handler) throw new Refusal('UNKNOWN_ROUTE');
      const parsed = route.input.safeParse(input);
      if (!parsed.success)
        throw new Refusal('INVALID_INPUT', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
      if (takesPlace.has(name)) refuseSharedPlace(options);
      const result = await handler(parsed.data, files);
      trail.mustHaveLine();
      return result;
    });
}

/** What opens a register or makes one. */
const takesPlace: ReadonlySet<string> = new Set<GateRoute>(['create', 'unlock', 'recover', 'restore', 'checkOut']);

/** One register, one machine: on a share or in a synchronised folder two could write it at once (ADR 0019). */
function refuseSharedPlace({ paths, placeOf }: GateOptions): void {
  const place = placeOf(paths.database);
  if (place) throw new Refusal('SHARED_PLACE', place);
}

function gateHandlers(options: GateOptions, trail: Trail): GateHandlers {
  const { paths, reference, clock, passwordCost, isOpen, release, tellHeld, lost, lending, admit } = options;
  const opening = { paths, reference, clock, tellHeld };
  /** Opens for an account whose key has just been proved, and only then lets go of who was signed in before. */
  const signIn = async (
    unlocked: Unlocked,
    accountId: string,
    line: { route: string; ground: string | null },
    acceptOlder = false,
    at = opening,
  ): Promise<void> => {
    await release();
    const register = await openRegister(at, unlocked, accountId, acceptOlder);
    const actor = { accountId, route: line.route, at: clock().now };
    const log: LineWriter = async (db, entry) => {
      await writeAudit(db, actor, entry);
      trail.added();
    };
    const ground = register.acceptedOlder ? 'acceptedOlder' : line.ground;
    try {
      const lostLines = lost.count();
      const aboutLoan = await loanLines(at.paths);
      await register.database.inTransaction(async (db) => {
        for (const entry of aboutLoan) await log(db, entry);
        await log(db, { action: 'signIn', entity: 'account', entityId: accountId, ground });
        // What is missing cannot be told any more, but that it is missing can.
        if (lostLines > 0) await log(db, { action: 'system', entity: 'audit', detail: { lostLines } });
      });
      if (lostLines > 0) lost.noted();
      if (aboutLoan.length > 0) await loanIsTold(at.paths);
    } catch (error) {
      // On a full disk nobody is let in, and the file must be free for the next try.
      await register.close().catch(() => undefined);
      throw error;
    }
    admit(register);
  };
  return {
    status: () => doorStatus(lending, paths, clock().today, isOpen()),
    async municipalities() {
      return reference.municipalities().municipalities.map(({ number, name, countyName, writtenForm }) => ({
        number,
        name,
        county: countyName,
        letterLanguage: writtenForm === 'nn' ? 'nn' : 'nb',
      }));
    },
    async create(input) {
      const municipality = reference.municipalities().municipalities.find((m) => m.number === input.municipalityNumber);
      if (!municipality) throw new Refusal('RULE', { fields: { municipalityNumber: 'unknown' } });
      const { language, officeType, officeName, municipalityNumber, loginName, displayName, password } = input;
      if (!input.nameToCome) refuseImpersonal(displayName, loginName, officeName);
      const letterLanguage = municipality.writtenForm === 'nn' ? 'nn' : 'nb';
      const { now, today } = clock();
      const ownId = newId();
      const make = () =>
        createRegister(paths, {
          settings: { language, officeType, officeName, municipalityNumber, letterLanguage },
          accountId: ownId,
          loginName,
          displayName,
          password,
          now,
          ...(passwordCost ? { passwordCost } : {}),
        });
      const { homePath, machine } = lending;
      const made = await (homePath === null
        ? make()
        : borrowEmpty({ homePath, local: paths, accountId: ownId, loginName, machine, now, today }, make));
      const { dek, registerId, accountId, recoveryKey } = made;
      const anchors = { generation: 0, auditHead: { seq: 0, hash: '' }, counts: {} };
      await signIn({ dek, registerId, epoch: 1, anchors }, accountId, { route: 'register.create', ground: null });
      return { registerId, accountId, recoveryKey };
    },
    async createDemo({ language, officeType }) {
      const beside = demoBeside(paths);
      await release();
      const { dek, registerId, accountId } = await replaceDemo(beside, {
        language,
        officeType,
        today: clock().today,
        ...(passwordCost ? { passwordCost } : {}),
      });
      const anchors = { generation: 0, auditHead: { seq: 0, hash: '' }, counts: {} };
      const line = { route: 'register.createDemo', ground: null };
      await signIn({ dek, registerId, epoch: 1, anchors }, accountId, line, false, { ...opening, paths: beside });
      return { accountId };
    },
    async checkOut({ loginName, password, breakBecause }) {
      await checkOutHere(lending, paths, { loginName, password, breakBecause, ...clock() }, release);
      const unlocked = await unlockWithPassword({ path: paths.keyFile, loginName, password });
      await signIn(unlocked, unlocked.accountId, { route: 'register.checkOut', ground: null });
      return { accountId: unlocked.accountId };
    },
    async unlock({ loginName, password, acceptOlder }) {
      await refuseSettled(paths);
      const unlocked = await unlockWithPassword({ path: paths.keyFile, loginName, password });
      await signIn(unlocked, unlocked.accountId, { route: 'register.unlock', ground: null }, acceptOlder);
      return { accountId: unlocked.accountId };
    },
    async recover({ recoveryKey, loginName, newPassword }) {
      await refuseSettled(paths);
      const named = (await listAccounts(paths.keyFile)).find((row) => row.loginName === loginName);
      if (!named) throw new Refusal('WRONG_RECOVERY_KEY');
      const unlocked = await unlockWithRecoveryKey({
        path: paths.keyFile,
        recoveryKey,
        newPassword: { accountId: named.id, password: newPassword },
      });
      await signIn(unlocked, named.id, { route: 'register.recover', ground: 'recoveryKey' });
      return { accountId: named.id };
    },
    ...restoring(
      paths,
      () => clock().now,
      release,
      () => refuseUnborrowed(lending, paths),
    ),
  };
}
