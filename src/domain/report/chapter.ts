/** The chapters of the year's report (domain.md 7) that exist today, in order, with the number they carry. */
export const reportChapters = [
  'summary',
  'referrals',
  'plans',
  'coordinators',
  'corps',
  'nationalComparison',
  'appendix',
] as const;
export type ReportChapter = (typeof reportChapters)[number];
