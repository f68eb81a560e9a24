import type { LetterContent } from '../../domain/letter/letterContent.ts';
import { isWrittenBy, letterKinds, type LetterKind } from '../../domain/letter/letterKind.ts';
import { fillIn, lacksIn } from '../../domain/letter/fillTemplate.ts';
import { type LetterLanguage, letterLanguages } from '../../domain/office/officeType.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { refuseBroken, Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { exampleReceiver, exampleValues } from './exampleValues.ts';
import { sheetOf } from './letterSheet.ts';
import { signerOf } from './letterWords.ts';
import { currentTemplate, shippedTemplate, type TemplateWords } from './template.ts';
import { allTemplateVersions, insertTemplate, templateVersions } from './templateRepo.ts';

interface Key {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
}

/** The words of letters: shipped, the office's own, and how they look. */
export const templateHandlers: Pick<
  ModuleHandlers<'letter'>,
  'templates' | 'template' | 'previewTemplate' | 'changeTemplate' | 'resetTemplate'
> = {
  async templates({ db, reference, settings }) {
    const newest = new Map((await allTemplateVersions(db)).map((one) => [`${one.kind} ${one.language}`, one]));
    return letterKinds
      .filter((kind) => isWrittenBy(kind, settings.officeType))
      .flatMap((kind) =>
        letterLanguages.map((language) => {
          const own = newest.get(`${kind} ${language}`);
          const isOwn = own !== undefined && !own.isShipped;
          const { subject } = isOwn ? own : shippedTemplate(reference, kind, language);
          return { kind, language, subject, isOwn, changedAt: own?.at ?? null };
        }),
      );
  },
  async template(ctx, { kind, language }) {
    const names = await accountNames(ctx.db);
    return {
      kind,
      language,
      ...(await currentTemplate(ctx, kind, language)),
      shipped: shippedTemplate(ctx.reference, kind, language),
      history: (await templateVersions(ctx.db, kind, language)).map(
        ({ version, at, accountId, isShipped, subject, body }) => ({
          version,
          at,
          by: names.get(accountId) ?? '',
          isShipped,
          subject,
          body,
        }),
      ),
    };
  },
  async previewTemplate({ db, settings, today, account }, { kind, language, subject, body }) {
    const values = exampleValues(kind, language, today, settings);
    const content: LetterContent = {
      language,
      officeName: settings.officeName,
      letterhead: settings.letterhead,
      caseNumber: values.caseNumber ?? '',
      letterDay: today,
      receiver: exampleReceiver(kind, language),
      subject: fillIn(subject, values),
      body: fillIn(body, values),
      signer: signerOf(kind, account),
    };
    return { sheet: await sheetOf(db, content), unknownWords: [...lacksIn(`${subject}\n${body}`).unknown] };
  },
  async changeTemplate(ctx, { version, subject, body, ...key }) {
    const { unknown } = lacksIn(`${subject}\n${body}`);
    refuseBroken(unknown.length > 0 ? { body: 'unknownField' } : {});
    return addVersion(ctx, key, version, { subject, body }, false);
  },
  async resetTemplate(ctx, { version, ...key }) {
    const { isOwn } = await currentTemplate(ctx, key.kind, key.language);
    if (!isOwn) throw new Refusal('NOTHING_TO_UNDO');
    return addVersion(ctx, key, version, shippedTemplate(ctx.reference, key.kind, key.language), true);
  },
};

/** A new version after the one that was read. Refuses with CONFLICT where there is a newer one. */
async function addVersion(
  ctx: CommandContext,
  key: Key,
  version: number,
  words: TemplateWords,
  isShipped: boolean,
): Promise<{ version: number }> {
  const { db, now, account, audit } = ctx;
  const [newest] = await templateVersions(db, key.kind, key.language);
  if ((newest?.version ?? 0) !== version) throw new Refusal('CONFLICT');
  const row = { id: newId(), ...key, version: version + 1, ...words, isShipped, at: now, accountId: account.id };
  await insertTemplate(db, row);
  const detail = { ...key, version: row.version, isShipped };
  await audit.write({ action: 'change', entity: 'letterTemplate', entityId: row.id, detail });
  return { version: row.version };
}
