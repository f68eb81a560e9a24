import type { ReportingPeriodKind } from '../domain/calendar/reportingPeriod.ts';
import type { Language } from '../domain/office/officeType.ts';
import { type PeriodKey, partsOfKey } from '../domain/series/period.ts';
import { textsFor } from './texts.ts';

/** «2. tertial 2008», «2008». */
export function periodName(language: Language, kind: ReportingPeriodKind, key: PeriodKey): string {
  const t = textsFor(language)('seriesPaper');
  const { year, n } = partsOfKey(key);
  return kind === 'year' ? t('period.year', { year }) : t(`period.${kind}`, { n, year });
}
