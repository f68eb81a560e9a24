import type { Language } from '../domain/office/officeType.ts';
import type { NeedDivision, WaitSpan } from '../domain/planning/needs.ts';
import type { Service } from '../domain/referral/codes.ts';
import { textsFor } from './texts.ts';

/** What a line of the tables of needs is called: a service, an area, an age, or how long somebody has waited. */
export function needLabel(language: Language, division: NeedDivision, key: string): string {
  const texts = textsFor(language);
  if (division === 'service') return texts('code')(`service.${key as Service}`);
  if (division === 'wait') return texts('planning')(`extract.wait.${key as WaitSpan}`);
  if (key === 'unknown') return texts('report')('paper.unknownGroup');
  return division === 'area' ? key : texts('report')('paper.ageYears', { ages: key.replace('-', '–') });
}
