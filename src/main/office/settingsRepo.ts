import { officeSettings, type OfficeSettings } from '../../contract/office.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { setting } from '../db/schema/index.ts';

/** The office's settings, defaults filled in. */
export async function readSettings(db: ReadDb): Promise<OfficeSettings> {
  const rows = prepared(db, 'settings.all', (d) => d.select().from(setting).prepare()).all();
  return officeSettings.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}

/** Writes some settings, leaving the others. */
export async function writeSettings(db: Db, values: Partial<OfficeSettings>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
  }
}
