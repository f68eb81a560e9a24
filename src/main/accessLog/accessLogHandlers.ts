import { addDays, daysBetween } from '../../domain/calendar/day.ts';
import { osloTime } from '../../domain/accessLog/osloTime.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { refuseBroken } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { writeSettings } from '../office/settingsRepo.ts';
import { accessPaper } from './accessPaper.ts';
import { linesBetween } from './accessLogRepo.ts';
import { reviewLooks } from './reviewLooks.ts';
import { whoLooked } from './whoLooked.ts';

const mostDays = 366;

/** Who has seen whom. */
export const accessLogHandlers: ModuleHandlers<'accessLog'> = {
  async ofPerson(ctx, { personId }) {
    const found = await whoLooked(ctx.db, personId);
    await ctx.audit.read(found.person.id, 'accessLog');
    return { since: found.since, visits: found.visits };
  },
  async print(ctx, { personId, language, format, ground }) {
    const found = await whoLooked(ctx.db, personId);
    await ctx.audit.write({
      action: 'export',
      entity: 'accessLog',
      personId: found.person.id,
      ground,
      detail: { language, format, visits: found.visits.length },
    });
    const paper = accessPaper({ ...found, language, officeName: ctx.settings.officeName, today: ctx.today });
    const name = `hvem-har-sett-${ctx.today}-${language}`;
    return documentFile(paper, { name, format, fontFile: ctx.reference.fontFile });
  },
  async review({ db, audit, settings }, { from, to, reason, accountId }) {
    if (to < from) refuseBroken({ to: 'beforeFrom' });
    if (daysBetween(from, to) > mostDays) refuseBroken({ to: 'tooLong' });
    const { looks, toReview, persons } = await reviewLooks(db, from, to, settings.reviewLimits);
    const rows = toReview
      .filter((look) => accountId === null || look.accountId === accountId)
      .filter(({ reasons }) => reason === null || reasons.includes(reason))
      .map(({ day, accountId: by, accountName, personId, reasons, at }) => {
        const person = persons.get(personId);
        const personName = person ? `${person.givenName} ${person.familyName}`.trim() : null;
        return { day, accountId: by, accountName, personId, personName, reasons: [...reasons], lines: at.length };
      });
    await audit.note({ action: 'read', entity: 'accessReview', detail: { from, to, rows: rows.length } });
    const accounts = [...(await accountNames(db))].map(([id, name]) => ({ id, name }));
    return { rows, looks, accounts, limits: settings.reviewLimits };
  },
  async changeLimits({ db, audit }, limits) {
    await writeSettings(db, { reviewLimits: limits });
    await audit.write({ action: 'change', entity: 'settings', detail: { reviewLimits: limits } });
    return {};
  },
  async lines({ db, audit }, { personId, accountId, day }) {
    const lines = await linesBetween(db, {
      personId,
      accountId,
      from: `${addDays(day, -1)}T00:00:00.000Z`,
      before: `${addDays(day, 2)}T00:00:00.000Z`,
    });
    await audit.note({ action: 'read', entity: 'accessReview', personId, detail: { day } });
    return lines
      .filter(({ at }) => osloTime(at).day === day)
      .map(({ at, action, entity, ground }) => ({ clock: osloTime(at).clock, action, entity, ground }));
  },
};
