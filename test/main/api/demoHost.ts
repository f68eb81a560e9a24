import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Reply } from '../../../src/contract/channel.ts';
import type { Db } from '../../../src/main/db/database.ts';
import { agreement, officeMeeting, referral } from '../../../src/main/db/schema/index.ts';
import { createDemo } from '../../../src/main/demo/createDemo.ts';
import { demoAccount } from '../../../src/main/demo/demoAccount.ts';
import { createRegisterHost } from '../../../src/main/register/registerHost.ts';
import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { usualDemo } from '../demo/demoRegister.ts';
import { resourcesPath } from '../testRegister.ts';

export interface DemoHost {
  ask(path: string, input: unknown): Promise<Reply>;
  db: Db;
  close(): Promise<void>;
}

/** A small made-up office behind the app's own door, its administrator signed in; with the files that a demo lacks. */
export async function openDemoHost(): Promise<DemoHost> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-demo-'));
  const paths = pathsOf(join(folder, 'demo.db'), resourcesPath);
  const options = { ...usualDemo, persons: 60 };
  const { dek } = await createDemo({ paths, options, passwordCost: cheapCostForTests });
  dek.fill(0);
  const host = createRegisterHost({
    registerPath: paths.database,
    resourcesPath,
    send: () => undefined,
    clock: () => ({ now: `${options.asOf}T12:00:00.000Z`, today: options.asOf }),
    passwordCost: cheapCostForTests,
  });
  const { loginName, password } = demoAccount;
  await host.handle('register.unlock', { loginName, password });
  const db = host.current()?.database.db;
  if (!db) throw new Error('the demo did not open');
  await addFiles(host.handle, db, join(folder, 'vedlegg.pdf'));
  return {
    ask: (path, input) => host.handle(path, input),
    db,
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A file with a case and one with an agreement, and a case on a meeting's agenda. */
async function addFiles(
  ask: (path: string, input: unknown, files?: Record<string, string>) => Promise<Reply>,
  db: Db,
  file: string,
): Promise<void> {
  await writeFile(file, '%PDF-1.7');
  const fileToken = randomUUID();
  const files = { [fileToken]: file };
  const [first] = await db.select().from(referral).limit(1);
  const [paper] = await db.select().from(agreement).limit(1);
  const meetings = await db.select().from(officeMeeting);
  const planned = meetings.find(({ day }) => day > usualDemo.asOf);
  const replies = [
    await ask('attachment.add', { referralId: first?.id, fileToken }, files),
    await ask('officeFile.add', { subjectId: paper?.id, fileToken }, files),
    await ask('agenda.add', {
      id: planned?.id,
      version: planned?.version,
      items: [{ kind: 'decision', referralId: first?.id }],
    }),
  ];
  if (replies.some(({ ok }) => !ok)) throw new Error(JSON.stringify(replies));
}
