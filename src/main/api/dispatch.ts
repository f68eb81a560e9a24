import type { RouteAccess } from '../../contract/route.ts';
import type { Reply } from '../../contract/channel.ts';
import { contract } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';
import type { Database, Db } from '../db/database.ts';
import { writeAudit, type AuditEntry } from '../security/auditLog.ts';
import type { CommandContext } from './context.ts';
import { handlers, type AnyHandler } from './handlerTable.ts';
import { Refusal } from './refusal.ts';
import { asReply } from './reply.ts';

/** What dispatch needs of an open register: everything of a context that does not change from request to request. */
export type OpenRegister = Pick<CommandContext, 'account' | 'reference' | 'keys'> & {
  database: Database;
  clock: () => { now: string; today: string };
  settings: (db: Db) => Promise<CommandContext['settings']>;
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
    // Permission before input, so that who may not ask learns nothing from how it is refused.
    authorise(register, route.access);
    const parsed = route.input.safeParse(input);
    if (!parsed.success) {
      throw new Refusal('INVALID_INPUT', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
    }
    return register.database.inTransaction(
      (db) => answer(register, route, handler, db, path, parsed.data, extras),
      route.size,
    );
  });
}

function authorise(register: OpenRegister, access: RouteAccess): void {
  if (access === 'public' || access === 'signedIn') return;
  if (!register.account.permissions.includes(access)) throw new Refusal('FORBIDDEN', { permission: access });
}

async function answer(
  register: OpenRegister,
  route: Route,
  handler: AnyHandler,
  db: Db,
  path: string,
  input: unknown,
  extras: RequestExtras,
): Promise<unknown> {
  const { now, today } = register.clock();
  const actor = { accountId: register.account.id, route: path, at: now };
  let lines = 0;
  const write = (entry: AuditEntry) => {
    lines += 1;
    return writeAudit(db, actor, entry);
  };
  const context: CommandContext = {
    account: register.account,
    reference: register.reference,
    keys: register.keys,
    settings: await register.settings(db),
    db,
    now,
    today,
    ...extras,
    audit: {
      write,
      note: write,
      read: (personId, entity, ground) => write({ action: 'read', entity, personId, ground: ground ?? null }),
    },
  };
  const result = await handler(context, input);
  // An order without a trace is a fault of ours: it is rolled back and shown as unexpected.
  if (route.kind === 'command' && lines === 0) throw new Error(`the command ${path} left no audit line`);
  return result;
}
