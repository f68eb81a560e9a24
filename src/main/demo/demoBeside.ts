import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Day } from '../../domain/calendar/day.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import type { Language, OfficeType } from '../../domain/office/officeType.ts';
import { pathsOf, type RegisterPaths } from '../register/registerPaths.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { createDemo } from './createDemo.ts';

export interface DemoWish {
  language: Language;
  officeType: OfficeType;
  today: Day;
  passwordCost?: PasswordCost;
}

/** Where «try the demo» puts its register: in a folder of its own beside the office's, under a name of its own. */
export const demoBeside = (paths: RegisterPaths): RegisterPaths =>
  pathsOf(join(dirname(paths.database), 'demo', 'koordinat-demo.db'), paths.resources);

/** Makes a demo up to today in the demo's own place; the one before is thrown away. */
export async function replaceDemo(paths: RegisterPaths, { language, officeType, today, passwordCost }: DemoWish) {
  const before = [
    paths.database,
    `${paths.database}-wal`,
    `${paths.database}-shm`,
    `${paths.database}-journal`,
    paths.keyFile,
  ];
  await Promise.all(before.map((path) => rm(path, { force: true })));
  const toYear = yearOf(today);
  return createDemo({
    paths,
    options: { officeType, persons: 1200, fromYear: toYear - 3, toYear, seed: 1, asOf: today },
    language,
    ...(passwordCost ? { passwordCost } : {}),
  });
}
