import { createHash } from 'node:crypto';

import type { Letterhead } from '../../domain/letter/letterContent.ts';
import { logoKind, maxLogoBytes } from '../../domain/letter/logo.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { refuseBroken } from '../api/refusal.ts';
import { writeSettings } from '../office/settingsRepo.ts';
import { logoAddress } from './letterSheet.ts';
import { findLogo, keepLogo } from './templateRepo.ts';

/** The head of the office's paper. */
export const letterheadHandlers: Pick<ModuleHandlers<'letter'>, 'letterhead' | 'changeLetterhead'> = {
  async letterhead({ db, settings: { letterhead } }) {
    const logo = letterhead.logoId === null ? undefined : await findLogo(db, letterhead.logoId);
    return { ...letterhead, logo: logo ? logoAddress(logo) : null };
  },
  async changeLetterhead(ctx, { logo, ...lines }) {
    const before = ctx.settings.letterhead;
    const logoId = logo === undefined ? before.logoId : logo === null ? null : await kept(ctx, logo.base64);
    const letterhead: Letterhead = { ...lines, logoId };
    await writeSettings(ctx.db, { letterhead });
    const fields = (Object.keys(letterhead) as (keyof Letterhead)[]).filter(
      (name) => letterhead[name] !== before[name],
    );
    await ctx.audit.write({ action: 'change', entity: 'letterhead', detail: { fields } });
    return {};
  },
};

/** Keeps a picture and gives its id. Refuses with RULE what is no PNG or JPEG, or too large. */
async function kept({ db }: CommandContext, base64: string): Promise<string> {
  const content = Buffer.from(base64, 'base64');
  const mimeType = logoKind(content);
  if (content.length > maxLogoBytes) refuseBroken({ logo: 'tooLarge' });
  if (mimeType === null) {
    refuseBroken({ logo: 'notAPicture' });
    return '';
  }
  const id = createHash('sha256').update(content).digest('hex');
  await keepLogo(db, { id, mimeType, content });
  return id;
}
