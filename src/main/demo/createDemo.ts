import { rm } from 'node:fs/promises';

import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { createRandom } from '../../domain/demo/random.ts';
import type { Language, LetterLanguage } from '../../domain/office/officeType.ts';
import { openDatabase } from '../db/database.ts';
import { openReference, type Reference } from '../reference/reference.ts';
import { createRegister } from '../register/createRegister.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { writeAudit } from '../security/auditLog.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { approveLastYear } from './approveLastYear.ts';
import { demoAccount } from './demoAccount.ts';
import { demoSetting, type DemoSetting } from './demoPlace.ts';
import { demoLetterhead, writeDemoLetters } from './demoLetters.ts';
import { fillCooperation } from './fillCooperation.ts';
import { fillPractice } from './fillPractice.ts';
import { fillDemo, type DemoCounts } from './fillDemo.ts';

export interface NewDemo {
  paths: RegisterPaths;
  options: DemoOptions;
  /** Of the window; an office in nynorsk writes it too. */
  language?: Language;
  passwordCost?: PasswordCost;
  progress?: (done: number, total: number) => void;
}

/**
 * Makes a register with a made-up office in it, and an account to look around with. Refuses with REGISTER_EXISTS where
 * there is a register already. `dek` is the caller's to wipe.
 */
export async function createDemo({
  paths,
  options,
  language = 'nb',
  passwordCost,
  progress,
}: NewDemo): Promise<DemoCounts & { registerId: string; accountId: string; dek: Buffer }> {
  const { officeType, asOf, seed } = options;
  const reference = openReference(paths.resources);
  const setting = demoSetting(reference, officeType, options.persons);
  const { municipality } = setting;
  const writes = language === 'nn' || municipality.writtenForm === 'nn' ? 'nn' : 'nb';
  const now = `${asOf}T15:00:00.000Z`;
  const { loginName, displayName, password } = demoAccount;
  const programRandom = createRandom(`programmes ${seed}`);
  const { registerId, accountId, dek } = await createRegister(paths, {
    settings: {
      officeName: setting.officeName,
      officeType,
      municipalityNumber: municipality.number,
      language,
      letterLanguage: writes,
      areas: setting.areas,
      allowSynthetic: true,
      letterhead: demoLetterhead(reference, municipality.number),
      isDemo: true,
    },
    accountId: createRandom(`account ${seed}`).id(`${options.fromYear}-01-01`),
    makeId: () => programRandom.id(`${options.fromYear}-01-01`),
    loginName,
    displayName,
    password,
    now,
    ...(passwordCost ? { passwordCost } : {}),
  });
  try {
    return {
      ...(await fill({ paths, dek, accountId, options, setting, reference, writes, progress })),
      registerId,
      accountId,
      dek,
    };
  } catch (error) {
    dek.fill(0);
    const made = [paths.database, `${paths.database}-wal`, `${paths.database}-journal`, paths.keyFile];
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw error;
  }
}

interface Filling extends Pick<NewDemo, 'paths' | 'options'> {
  progress: NewDemo['progress'] | undefined;
  dek: Buffer;
  accountId: string;
  setting: DemoSetting;
  reference: Reference;
  writes: LetterLanguage;
}

async function fill(order: Filling): Promise<DemoCounts> {
  const { paths, dek, accountId, options, setting, reference, writes, progress } = order;
  const database = openDatabase(paths.database, dek, paths.migrations);
  try {
    return await database.inTransaction(async (db) => {
      const filling = { db, options, setting, accountId, progress: progress ?? (() => undefined) };
      const counts = fillDemo({ ...filling, resourcesPath: paths.resources });
      const id = createRandom(`report ${options.seed}`).id(`${options.fromYear}-01-01`);
      await fillPractice(db, { options, accountId, writes });
      await fillCooperation(db, { options, setting, accountId, reference, writes });
      await approveLastYear(db, { options, accountId, reference, id });
      await writeDemoLetters(db, { options, accountId, reference });
      await writeAudit(
        db,
        { accountId: null, route: 'register.createDemo', at: `${options.asOf}T15:00:00.000Z` },
        { action: 'system', entity: 'demo', detail: { ...counts } },
      );
      return counts;
    }, 'great');
  } finally {
    database.close();
  }
}
