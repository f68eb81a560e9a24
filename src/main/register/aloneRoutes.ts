import type { z } from 'zod';

import type { Reply } from '../../contract/channel.ts';
import type { RouteAt, RoutePath } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';
import { admit, findRoute } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { trailOf } from '../api/trail.ts';
import { keepBackup } from '../backup/keepBackup.ts';
import { tryRestoring } from '../backup/tryRestoring.ts';
import { extendLoan } from '../lending/extendLoan.ts';
import { handBack } from '../lending/handBack.ts';
import { type LineWriter, writeAudit } from '../security/auditLog.ts';
import type { AloneContext } from './aloneContext.ts';
import { rotateDataKey } from './rotateDataKey.ts';

type AlonePath = { [P in RoutePath]: RouteAt<P> extends { alone: true } ? P : never }[RoutePath];

/** Exported for the test that has one of them forget its line. */
export const aloneHandlers: {
  [P in AlonePath]: (ctx: AloneContext, input: z.output<RouteAt<P>['input']>) => Promise<z.input<RouteAt<P>['output']>>;
} = {
  async 'backup.take'({ register, files, log }, { fileToken }) {
    const folder = fileToken === null ? null : files[fileToken];
    if (folder === undefined) throw new Refusal('NOT_FOUND');
    const registerPath = register.paths.database;
    const written = await keepBackup({ register, registerPath, folder, log });
    return { file: written.file.slice(written.folder.length + 1), folder: written.folder, size: written.size };
  },
  'backup.tryRestoring': ({ register, log }) => tryRestoring(register, register.paths, log),
  'account.rotateDataKey': (ctx) => rotateDataKey(ctx),
  async 'lending.checkIn'({ handOver, log }) {
    await handOver((register, giveBack) => handBack(register, giveBack, log));
    return {};
  },
  async 'lending.extend'({ register, log }) {
    await extendLoan(register, log);
    return {};
  },
};

/** Answers an order that works on the register as a whole; null for any other route. Never throws. */
export function answerAlone(ctx: Omit<AloneContext, 'log'>, path: string, input: unknown): Promise<Reply> | null {
  const route: Route | undefined = findRoute(path);
  if (!route?.alone) return null;
  return asReply(async () => {
    const admitted = admit(ctx.register, route, input);
    const actor = { accountId: ctx.register.account.id, route: path, at: ctx.register.clock().now };
    const trail = trailOf(path, route);
    const log: LineWriter = async (db, entry) => {
      await writeAudit(db, actor, entry);
      trail.added();
    };
    const result = await aloneHandlers[path as AlonePath]({ ...ctx, log }, admitted as never);
    trail.mustHaveLine();
    return result;
  });
}
