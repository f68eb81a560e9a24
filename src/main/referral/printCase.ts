import type { MadeFile } from '../../contract/document.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { servingOn } from '../assignment/assignmentRepo.ts';
import { documentFile } from '../document/documentFile.ts';
import { findPerson } from '../person/personRepo.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { casePaper } from './casePaper.ts';
import { viewCase } from './caseView.ts';

/** Makes the paper of a case. The file is named by what it is: neither the person nor the case stands in its name. */
export async function printCase(
  ctx: CommandContext,
  order: { id: string; language: LetterLanguage; format: 'docx' | 'html'; ground: string },
): Promise<MadeFile> {
  const { db, today, settings, reference, audit } = ctx;
  const { id, language, format, ground } = order;
  const found = await viewCase(ctx, id);
  const person = await findPerson(db, found.personId);
  if (!person) throw new Refusal('NOT_FOUND');
  const coordinator = (await servingOn(db, [person.id], today)).get(person.id) ?? null;
  const [plan = null] = await plansOfPerson(db, person.id);
  const detail = { language, format };
  await audit.write({ action: 'export', entity: 'case', entityId: id, personId: person.id, ground, detail });
  const paper = casePaper({ found, person, coordinator, plan, language, officeName: settings.officeName, today });
  return documentFile(paper, { name: `sammendrag-${today}-${language}`, format, fontFile: reference.fontFile });
}
