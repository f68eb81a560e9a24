import { addDays } from '../../domain/calendar/day.ts';
import { parsePeriod } from '../../domain/deadline/period.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import {
  endDeadlineRule,
  insertDeadlineRules,
  listDeadlineRules,
  removeDeadlineRule,
} from '../deadline/deadlineRuleRepo.ts';
import { refreshOpenDeadlines } from '../deadline/refreshDeadlines.ts';
import { listDenominators, putDenominator } from './denominatorRepo.ts';
import { writeSettings } from './settingsRepo.ts';

/** The office's own settings, deadline rules and denominators. */
export const officeHandlers: ModuleHandlers<'office'> = {
  async settings({ settings }) {
    return settings;
  },
  async changeSettings({ db, audit }, values) {
    await writeSettings(db, values);
    await audit.write({ action: 'change', entity: 'settings', detail: { keys: Object.keys(values) } });
    return {};
  },
  async deadlineRules({ db }) {
    return listDeadlineRules(db);
  },
  async changeDeadlineRule(ctx, { kind, period, validFrom, weight, basis }) {
    const { db, audit } = ctx;
    if (!parsePeriod(period)) throw new Refusal('RULE', { fields: { period: 'notAPeriod' } });
    const current = (await listDeadlineRules(db)).find((rule) => rule.kind === kind && rule.validTo === null);
    if (!current) throw new Refusal('NOT_FOUND');
    if (validFrom < current.validFrom) throw new Refusal('RULE', { fields: { validFrom: 'beforeCurrentRule' } });
    // A rule changed twice the same day has never been in force: it is replaced, not ended.
    if (validFrom === current.validFrom) await removeDeadlineRule(db, current.id);
    else await endDeadlineRule(db, kind, addDays(validFrom, -1));
    await insertDeadlineRules(db, [
      { kind, period, weight, basis: basis === undefined ? current.basis : basis, validFrom, validTo: null },
    ]);
    await refreshOpenDeadlines(ctx);
    await audit.write({ action: 'change', entity: 'deadlineRule', detail: { kind, period, validFrom, weight } });
    return {};
  },
  async denominators({ db }) {
    return listDenominators(db);
  },
  async setDenominators({ db, audit, today }, { year, source, values }) {
    for (const { groupKey, value } of values)
      await putDenominator(db, { year, groupKey, value, source, enteredOn: today });
    await audit.write({ action: 'change', entity: 'denominator', detail: { year, groups: values.length } });
    return {};
  },
};
