import type { LetterKind } from '../../domain/letter/letterKind.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { QueryContext } from '../api/context.ts';
import { templateVersions } from './templateRepo.ts';

export interface TemplateWords {
  readonly subject: string;
  readonly body: string;
}

/** The words of a letter as they are shipped: the heading is the subject, the rest the text. */
export function shippedTemplate(
  reference: QueryContext['reference'],
  kind: LetterKind,
  language: LetterLanguage,
): TemplateWords {
  const [heading = '', ...rest] = reference.letterText(language, kind).replaceAll('\r\n', '\n').split('\n');
  return { subject: heading.replace(/^#\s*/, '').trim(), body: rest.join('\n').trim() };
}

/** The words that are in use, and their version: 0 while the office has none of its own. */
export async function currentTemplate(
  { db, reference }: Pick<QueryContext, 'db' | 'reference'>,
  kind: LetterKind,
  language: LetterLanguage,
): Promise<TemplateWords & { version: number; isOwn: boolean }> {
  const [newest] = await templateVersions(db, kind, language);
  if (newest === undefined || newest.isShipped)
    return { ...shippedTemplate(reference, kind, language), version: newest?.version ?? 0, isOwn: false };
  return { subject: newest.subject, body: newest.body, version: newest.version, isOwn: true };
}
