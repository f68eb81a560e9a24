import type { MadeFile } from '../../contract/document.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { accountNames } from '../account/accountRepo.ts';
import { whoLooked } from '../accessLog/whoLooked.ts';
import type { CommandContext } from '../api/context.ts';
import { documentFile } from '../document/documentFile.ts';
import { belongingsOf, type Belongings } from './belongingsRepo.ts';
import { insightPaper } from './insightPaper.ts';
import { namesOfCorps } from './corpsNamesRepo.ts';

interface Order {
  personId: string;
  language: LetterLanguage;
  format: 'docx' | 'html' | 'json';
  ground: string;
}

/**
 * Everything about one person (GDPR art. 15 and 20, pjl § 18), for the person: to read, or as data. A fødselsnummer is
 * given in clear: it is the person's own. Refuses with NOT_FOUND.
 */
export async function exportInsight(ctx: CommandContext, order: Order): Promise<MadeFile> {
  const { db, today, settings, audit, reference } = ctx;
  const { language, format, ground } = order;
  const { person, visits } = await whoLooked(db, order.personId);
  const belongings = await belongingsOf(db, person.id);
  const rows = [...belongings.values()].reduce((sum, found) => sum + found.length, 0);
  await audit.write({ action: 'export', entity: 'insight', personId: person.id, ground, detail: { format, rows } });
  const names = new Map([...(await accountNames(db)), ...(await namesOfCorps(db))]);
  const name = `innsyn-${today}-${language}`;
  if (format === 'json')
    return jsonFile(`${name}.json`, { madeOn: today, office: settings.officeName, belongings, visits, names });
  const paper = insightPaper({ person, belongings, visits, names, language, officeName: settings.officeName, today });
  return documentFile(paper, { name, format, fontFile: reference.fontFile });
}

interface JsonInsight {
  madeOn: string;
  office: string;
  belongings: Belongings;
  visits: readonly unknown[];
  names: ReadonlyMap<string, string>;
}

/** The rows as they are stored, files in base64; names of colleagues and units beside, for those that are met in them. */
function jsonFile(fileName: string, { madeOn, office, belongings, visits, names }: JsonInsight): MadeFile {
  const records = Object.fromEntries(
    [...belongings].filter(([, rows]) => rows.length > 0).map(([{ name }, rows]) => [name, rows.map(readable)]),
  );
  const text = JSON.stringify(records);
  const met = Object.fromEntries([...names].filter(([id]) => text.includes(id)));
  const whole = { format: 'koordinat-insight', version: 1, madeOn, office, records, names: met, visits };
  return {
    fileName,
    mimeType: 'application/json',
    base64: Buffer.from(JSON.stringify(whole, null, 2), 'utf8').toString('base64'),
  };
}

const readable = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]),
  );
