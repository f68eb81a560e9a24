import type { z } from 'zod';

import type { Reply } from '../../contract/channel.ts';
import type { RouteAt, RoutePath } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';
import { admit, findRoute } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { keepBackup } from '../backup/keepBackup.ts';
import { tryRestoring } from '../backup/tryRestoring.ts';
import { extendLoan } from '../lending/extendLoan.ts';
import { handBack } from '../lending/handBack.ts';
import type { AloneContext } from './aloneContext.ts';
import { rotateDataKey } from './rotateDataKey.ts';

type AlonePath = { [P in RoutePath]: RouteAt<P> extends { alone: true } ? P : never }[RoutePath];

const table: {
  [P in AlonePath]: (ctx: AloneContext, input: z.output<RouteAt<P>['input']>) => Promise<z.input<RouteAt<P>['output']>>;
} = {
  async 'backup.take'({ register, files }, { fileToken }) {
    const folder = fileToken === null ? null : files[fileToken];
    if (folder === undefined) throw new Refusal('NOT_FOUND');
    const registerPath = register.paths.database;
    const written = await keepBackup({ register, registerPath, folder, route: 'backup.take' });
    return { file: written.file.slice(written.folder.length + 1), folder: written.folder, size: written.size };
  },
  'backup.tryRestoring': ({ register }) => tryRestoring(register, register.paths),
  'account.rotateDataKey': (ctx) => rotateDataKey(ctx),
  async 'lending.checkIn'({ handOver }) {
    await handOver(handBack);
    return {};
  },
  async 'lending.extend'({ register }) {
    await extendLoan(register);
    return {};
  },
};

/** Answers an order that works on the register as a whole; null for any other route. Never throws. */
export function answerAlone(ctx: AloneContext, path: string, input: unknown): Promise<Reply> | null {
  const route: Route | undefined = findRoute(path);
  if (!route?.alone) return null;
  return asReply(async () => table[path as AlonePath](ctx, admit(ctx.register, route, input) as never));
}
