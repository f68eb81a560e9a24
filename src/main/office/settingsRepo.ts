import { officeSettings, type OfficeSettings } from '../../contract/office.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { setting } from '../db/schema/index.ts';

/** The office's settings, defaults filled in. */
export async function readSettings(db: ReadDb): Promise<OfficeSettings> {
  const rows = prepared(db, 'settings.all', (d) => d.select().from(setting).prepare()).all();
  return officeSettings.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}

type SomeSettings = { [Name in keyof OfficeSettings]?: OfficeSettings[Name] | undefined };

/** Writes some settings, leaving the others. */
export async function writeSettings(db: Db, values: SomeSettings): Promise<void> {
  for (const [key, value] of Object.entries(values).filter(([, given]) => given !== undefined)) {
    await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
  }
}
