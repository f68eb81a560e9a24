import type { Day } from '../../../domain/calendar/day.ts';
import type { TextSize } from '../../../domain/document/paper.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import type { PlanSnapshot } from '../../../domain/plan/planVersion.ts';
import type { Formats } from '../../../locales/formats.ts';
import type { TranslateModule } from '../../../locales/texts.ts';
import type { PlanSignature } from '../versionRepo.ts';

/** A version of a plan to be put on paper, and how. */
export interface PlanPaperOrder {
  readonly snapshot: PlanSnapshot;
  readonly version: { readonly number: number; readonly agreedOn: Day | null };
  readonly signatures: readonly Pick<PlanSignature, 'role' | 'name' | 'signedOn'>[];
  readonly language: LetterLanguage;
  readonly textSize: TextSize;
  readonly officeName: string;
  readonly madeOn: Day;
}

/** What each part of the plan is written with. */
export interface PlanPaperMaterial extends PlanPaperOrder {
  readonly t: TranslateModule<'planPaper'>;
  readonly f: Formats;
  readonly day: (day: Day | null) => string;
}
