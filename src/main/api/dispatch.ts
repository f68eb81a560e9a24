import type { RouteAccess } from '../../contract/route.ts';
import type { Reply } from '../../contract/channel.ts';
import { contract } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';
import type { Database, Db } from '../db/database.ts';
import { DatabaseError } from '../db/databaseError.ts';
import { personGuard } from '../privacy/personGuard.ts';
import { type AuditActor, type AuditEntry, writeAudit } from '../security/auditLog.ts';
import type { HeldLine, HeldLines } from '../security/heldLines.ts';
import type { CommandContext } from './context.ts';
import { handlers, type AnyHandler } from './handlerTable.ts';
import { Refusal } from './refusal.ts';
import { asReply } from './reply.ts';
import { trailOf } from './trail.ts';

/** What dispatch needs of an open register: everything of a context that does not change from request to request. */
export type OpenRegister = Pick<CommandContext, 'account' | 'reference' | 'keys' | 'registerFile'> & {
  database: Database;
  clock: () => { now: string; today: string };
  settings: (db: Db) => Promise<CommandContext['settings']>;
  /** Lines of the log that wait for a disk that takes them. */
  held: HeldLines;
};

/** What comes with a single request beside its path and input. */
export type RequestExtras = Pick<CommandContext, 'files' | 'job'>;

const noExtras: RequestExtras = { files: {}, job: { progress: () => undefined } };

/** The route at a path such as «referral.receive», or undefined. Looks at own properties only. */
export function findRoute(path: string): Route | undefined {
  const [module, name, ...rest] = path.split('.');
  if (module === undefined || name === undefined || rest.length > 0) return undefined;
  const routes: Record<string, Route> | undefined = ownValue(contract, module);
  return routes && ownValue(routes, name);
}

const ownValue = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * Answers one request to the open register: route → permission → validated input → one transaction → handler → audit
 * line → reply. Knows no transport: the window, the command line and the tests call it alike. Never throws.
 */
export async function dispatch(
  register: OpenRegister,
  path: string,
  input: unknown,
  extras: RequestExtras = noExtras,
): Promise<Reply> {
  return asReply(async () => {
    const route = findRoute(path);
    const handler = ownValue<AnyHandler>(handlers, path);
    if (!route || !handler) throw new Refusal('UNKNOWN_ROUTE');
    const request: Request = { path, route, handler, input: admit(register, route, input), extras };
    await register.held.tryToWrite(register.database);
    try {
      return await register.database.inTransaction(
        (db) => answer(register, db, request, (actor, entry) => writeAudit(db, actor, entry)),
        route.size,
      );
    } catch (error) {
      if (route.kind === 'command' || !isDiskRefusing(error) || !register.held.hasRoom()) throw error;
      return readAnyway(register, request);
    }
  });
}

/** A request that may be answered: the route is there, who asks may ask, the input fits. */
interface Request {
  path: string;
  route: Route;
  handler: AnyHandler;
  input: unknown;
  extras: RequestExtras;
}

const isDiskRefusing = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.code === 'DISK_FULL' || error.code === 'READ_ONLY');

/**
 * Answers a question though the disk takes no line about it: an office must be able to read what it has. The lines are
 * held in memory and written as soon as the disk takes them; the window is told how many wait.
 */
async function readAnyway(register: OpenRegister, request: Request): Promise<unknown> {
  const lines: HeldLine[] = [];
  const result = await register.database.inReading((db) =>
    answer(register, db, request, async (actor, entry) => void lines.push({ actor, entry })),
  );
  register.held.hold(lines);
  return result;
}

/** Permission before input, so that who may not ask learns nothing from how it is refused. Gives the valid input. */
export function admit(register: Pick<OpenRegister, 'account'>, route: Route, input: unknown): unknown {
  authorise(register, route.access);
  const parsed = route.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal('INVALID_INPUT', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
}

function authorise(register: Pick<OpenRegister, 'account'>, access: RouteAccess): void {
  if (access === 'public' || access === 'signedIn') return;
  if (!register.account.permissions.includes(access)) throw new Refusal('FORBIDDEN', { permission: access });
}

async function answer(
  register: OpenRegister,
  db: Db,
  { path, route, handler, input, extras }: Request,
  log: (actor: AuditActor, entry: AuditEntry) => Promise<void>,
): Promise<unknown> {
  const { now, today } = register.clock();
  const actor = { accountId: register.account.id, route: path, at: now };
  const guard = await personGuard(db, register.account.id, path);
  const { input: open, leftOut } = route.many ? await guard.withoutClosed(input) : { input, leftOut: 0 };
  guard.checkInput(open);
  const trail = trailOf(path, route);
  const write = (entry: AuditEntry) => {
    guard.checkLine(entry);
    trail.added();
    return log(actor, entry);
  };
  const context: CommandContext = {
    account: register.account,
    reference: register.reference,
    keys: register.keys,
    registerFile: register.registerFile,
    settings: await register.settings(db),
    db,
    now,
    today,
    hiddenPersons: guard.hidden,
    ...extras,
    audit: {
      write,
      note: write,
      read: (personId, entity, ground) => write({ action: 'read', entity, personId, ground: ground ?? null }),
    },
  };
  const result = await handler(context, open);
  trail.mustHaveLine();
  return guard.shown(route.many ? { ...(result as object), leftOut } : result);
}
