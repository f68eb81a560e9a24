import type { Day } from '../calendar/day.ts';
import type { LetterLanguage } from '../office/officeType.ts';

/** Where the office is found, as its letters say it. Every part may be empty. */
export interface Letterhead {
  readonly addressLine: string;
  readonly postalLine: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  /** Which Statsforvalter complaints go to, by name. */
  readonly authority: string;
  /** The picture's hash; null where there is none. */
  readonly logoId: string | null;
}

export const blankLetterhead: Letterhead = {
  addressLine: '',
  postalLine: '',
  phone: '',
  email: '',
  web: '',
  authority: '',
  logoId: null,
};

/** A letter as it stands on paper. Frozen when it is finished: later changes of office, person or template leave it as it is. */
export interface LetterContent {
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly letterhead: Letterhead;
  readonly caseNumber: string;
  readonly letterDay: Day;
  /** Name and address, a line each. */
  readonly receiver: readonly string[];
  readonly subject: string;
  /** In the markup of document/markup.ts. */
  readonly body: string;
  /** Who signs; null for a form that somebody else signs. */
  readonly signer: string | null;
}
