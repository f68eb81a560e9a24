import type { OfficeSettings } from '../../contract/office.ts';
import { type Day, endOfYear } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { type ReportChapter, reportChapters } from '../../domain/report/chapter.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { ReadDb } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';
import { ChapterWriter } from './chapterWriter.ts';
import { writeAppendix } from './chapters/appendix.ts';
import { writeCoordinators } from './chapters/coordinators.ts';
import { writeCorps } from './chapters/corps.ts';
import { writeNationalComparison } from './chapters/nationalComparison.ts';
import { writePlans } from './chapters/plans.ts';
import { writeReferrals } from './chapters/referrals.ts';
import { writeSummary } from './chapters/summary.ts';
import { lastDayOf } from './readYear.ts';
import { reportMaterial } from './reportMaterial.ts';

/** What a report is made of beside the figures. */
export interface ReportOrder {
  readonly year: number;
  readonly language: LetterLanguage;
  readonly today: Day;
  readonly settings: OfficeSettings;
  readonly reference: Reference;
  readonly comments: ReadonlyMap<ReportChapter, string>;
}

/** The chapters' fixed numbers: other chapters of a year's report stand between them (domain.md 7). */
const numbers: Readonly<Record<ReportChapter, number | null>> = {
  summary: 1,
  referrals: 3,
  plans: 4,
  coordinators: 5,
  corps: 6,
  nationalComparison: 10,
  appendix: null,
};

const writers: Readonly<Record<ReportChapter, (writer: ChapterWriter, comment: string | null) => void>> = {
  summary: writeSummary,
  referrals: writeReferrals,
  plans: writePlans,
  coordinators: writeCoordinators,
  corps: writeCorps,
  nationalComparison: writeNationalComparison,
  appendix: writeAppendix,
};

/** The whole report of a year, last year's figures beside, small numbers hidden in all tables at once. */
export async function buildReport(db: ReadDb, order: ReportOrder): Promise<ReportDocument> {
  const { year, language, today, settings, reference } = order;
  const t = textsFor(language)('report');
  const asOf = lastDayOf(year, today);
  const material = await reportMaterial({ db, settings, reference }, { asOf, denominatorId: null, language });
  return {
    language,
    year,
    title: t('paper.title', { year }),
    officeName: settings.officeName,
    unitName: textsFor(language)('document')('unit'),
    madeOn: today,
    provisional: asOf === endOfYear(year) ? null : t('paper.provisional', { day: formatsFor(language).day(asOf) }),
    chapters: reportChapters.map((id) => {
      const writer = new ChapterWriter(id, numbers[id], material);
      writers[id](writer, order.comments.get(id) ?? null);
      return writer.finish();
    }),
  };
}
