import type { z } from 'zod';

import type { MadeFile } from '../../contract/document.ts';
import type { meetingRecordRoutes } from '../../contract/meetingRecord.ts';
import type { MeetingSnapshot } from '../../domain/officeMeeting/meetingRecord.ts';
import { formatsFor } from '../../locales/formats.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { findPerson } from '../person/personRepo.ts';
import { meetingPaper } from './meetingPaper.ts';
import { takeSnapshot } from './meetingSnapshot.ts';
import { existingMeeting } from './openMeeting.ts';
import { recordsOfMeeting } from './recordRepo.ts';

type Order = z.output<typeof meetingRecordRoutes.print.input>;

/** Agenda or minutes as a file. It leaves the register: a ground and a line in the log, and one for each person who is named. */
export async function printMeeting(ctx: CommandContext, order: Order): Promise<MadeFile> {
  const { db, audit, settings, today, reference } = ctx;
  const { id, paper: what, number, withNames, language, format, ground } = order;
  const meeting = await existingMeeting(db, id);
  const record = number === null ? null : (await recordsOfMeeting(db, id)).find((one) => one.number === number);
  if (record === undefined) throw new Refusal('NOT_FOUND');
  const snapshot = record?.snapshot ?? (await takeSnapshot(db, id));
  const names = withNames ? await namesIn(ctx, snapshot, ground, language) : new Map<string, string>();
  const accounts = await accountNames(db);
  const paper = meetingPaper({
    what,
    snapshot,
    approved: record && { ...record, by: accounts.get(record.accountId) ?? '' },
    names,
    language,
    officeName: settings.officeName,
    today,
  });
  const detail = { paper: what, number, withNames, language, format };
  await audit.write({ action: 'export', entity: 'officeMeeting', entityId: id, ground, detail });
  const name = `${what === 'agenda' ? 'saksliste' : 'referat'}-ke-mote-${meeting.day}-${language}`;
  return documentFile(paper, { name, format, fontFile: reference.fontFile });
}

async function namesIn(
  { db, audit }: CommandContext,
  { items }: MeetingSnapshot,
  ground: string,
  language: Order['language'],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(items.flatMap(({ personId }) => personId ?? []))) {
    const person = await findPerson(db, id);
    if (!person) continue;
    await audit.read(person.id, 'officeMeeting', ground);
    names.set(id, formatsFor(language).spokenName(person));
  }
  return names;
}
