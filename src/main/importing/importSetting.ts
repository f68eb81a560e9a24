import type { Day, Moment } from '../../domain/calendar/day.ts';
import type { LetterLanguage, OfficeType } from '../../domain/office/officeType.ts';

/** What is the same for every row of an import. */
export interface ImportSetting {
  batchId: string;
  accountId: string;
  now: Moment;
  today: Day;
  officeType: OfficeType;
  letterLanguage: LetterLanguage;
  /** The kommune of those whose row names none; null in a helseforetak, which serves many. */
  homeMunicipality: string | null;
  /** A kommune by number (also a former one) or name; null where there is none such. */
  municipalityNumber(text: string): string | null;
  /** Persons that who imports may not change: shut out from them, or their processing is restricted. */
  closedPersons: ReadonlySet<string>;
}
