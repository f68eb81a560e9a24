import type { OfficeSettings } from '../../contract/office.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { ReportChapter } from '../../domain/report/chapter.ts';
import { isYearOver, type ReportEdition } from '../../domain/report/edition.ts';
import { printedChapters, wholeOutline } from '../../domain/report/outline.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { ReadDb } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';
import { ChapterWriter } from './chapterWriter.ts';
import { writeAppendix } from './chapters/appendix.ts';
import { writeComplaints } from './chapters/complaints.ts';
import { writeCooperation } from './chapters/cooperation.ts';
import { writeCoordinators } from './chapters/coordinators.ts';
import { writeCorps } from './chapters/corps.ts';
import { writeCriteria } from './chapters/criteria.ts';
import { writeImprovements } from './chapters/improvements.ts';
import { writeMandate } from './chapters/mandate.ts';
import { writeNationalComparison } from './chapters/nationalComparison.ts';
import { writePlans } from './chapters/plans.ts';
import { writeReferrals } from './chapters/referrals.ts';
import { writeSeries } from './chapters/series.ts';
import { writeSummary } from './chapters/summary.ts';
import { writeUserParticipation } from './chapters/userParticipation.ts';
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
  /** The edition this is being approved as; null for what nobody has approved. */
  readonly edition: ReportEdition | null;
}

const writers: Readonly<Record<ReportChapter, (writer: ChapterWriter, comment: string | null) => void>> = {
  summary: writeSummary,
  mandate: writeMandate,
  referrals: writeReferrals,
  plans: writePlans,
  coordinators: writeCoordinators,
  corps: writeCorps,
  cooperation: writeCooperation,
  userParticipation: writeUserParticipation,
  complaints: writeComplaints,
  nationalComparison: writeNationalComparison,
  criteria: writeCriteria,
  improvements: writeImprovements,
  appendix: writeAppendix,
};

/** The whole report of a year, last year's figures beside, small numbers hidden in all tables at once. */
export async function buildReport(db: ReadDb, order: ReportOrder): Promise<ReportDocument> {
  const { year, language, today, settings, reference } = order;
  const t = textsFor(language)('report');
  const asOf = lastDayOf(year, today);
  const material = await reportMaterial(
    { db, settings, reference },
    { asOf, denominatorId: null, language, isReport: true },
  );
  return {
    language,
    year,
    title: t('paper.title', { year }),
    officeName: settings.officeName,
    unitName: textsFor(language)('document')('unit'),
    madeOn: today,
    ...standingOf(order, asOf),
    chapters: printedChapters(wholeOutline(settings.reportOutline)).map(({ id, number }) => {
      const writer = new ChapterWriter(id, number, material);
      writers[id](writer, order.comments.get(id) ?? null);
      writeSeries(writer, id);
      return writer.finish();
    }),
  };
}

function standingOf(
  { year, language, today, edition }: ReportOrder,
  asOf: Day,
): Pick<ReportDocument, 'standing' | 'remark'> {
  const t = textsFor(language)('report');
  const f = formatsFor(language);
  if (edition) return { standing: 'approved', remark: approvalIn(language, edition, f.day(today)) };
  return isYearOver(year, today)
    ? { standing: 'draft', remark: t('paper.draft') }
    : { standing: 'provisional', remark: t('paper.provisional', { day: f.day(asOf) }) };
}

/** «Utgave 2. Godkjent 12.03.2027 av Kari Nordmann. Rettet siden forrige utgave: …» */
function approvalIn(language: LetterLanguage, { number, approvedBy, note }: ReportEdition, day: string): string {
  const t = textsFor(language)('report');
  return [
    t('paper.approved', { number, day, name: approvedBy }),
    ...(note === null ? [] : [t('paper.corrected', { note })]),
  ].join(' ');
}
