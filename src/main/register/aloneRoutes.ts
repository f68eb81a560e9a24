import type { z } from 'zod';

import type { Reply } from '../../contract/channel.ts';
import { contract, type Contract } from '../../contract/index.ts';
import { admit, findRoute } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { asReply } from '../api/reply.ts';
import { keepBackup } from '../backup/keepBackup.ts';
import { tryRestoring } from '../backup/tryRestoring.ts';
import type { UnlockedRegister } from './openRegister.ts';
import type { PickedFiles } from './registerMessages.ts';
import type { RegisterPaths } from './registerPaths.ts';

type Backup = Contract['backup'];
type AloneRoute = { [K in keyof Backup]: Backup[K] extends { alone: true } ? K : never }[keyof Backup];

/** What an order about the register as a whole gets: the register itself, and the files a person picked for it. */
interface AloneContext {
  register: UnlockedRegister;
  paths: RegisterPaths;
  files: PickedFiles;
}

const table: {
  [K in AloneRoute]: (ctx: AloneContext, input: z.output<Backup[K]['input']>) => Promise<z.input<Backup[K]['output']>>;
} = {
  async take({ register, paths, files }, { fileToken }) {
    const folder = fileToken === null ? null : files[fileToken];
    if (folder === undefined) throw new Refusal('NOT_FOUND');
    const written = await keepBackup({ register, registerPath: paths.database, folder, route: 'backup.take' });
    return { file: written.file.slice(written.folder.length + 1), folder: written.folder, size: written.size };
  },
  tryRestoring: ({ register, paths }) => tryRestoring(register, paths),
};

/** Answers an order that works on the register as a whole; null for any other route. Never throws. */
export function answerAlone(ctx: AloneContext, path: string, input: unknown): Promise<Reply> | null {
  const route = findRoute(path);
  if (!route?.alone) return null;
  const name = path.slice('backup.'.length) as AloneRoute;
  return asReply(async () => table[name](ctx, admit(ctx.register, contract.backup[name], input) as never));
}
