/** The chapters of the year's report (domain.md 7) in their usual order; the office may choose another (outline.ts). */
export const reportChapters = [
  'summary',
  'mandate',
  'referrals',
  'plans',
  'coordinators',
  'corps',
  'cooperation',
  'userParticipation',
  'complaints',
  'nationalComparison',
  'criteria',
  'improvements',
  'appendix',
] as const;
export type ReportChapter = (typeof reportChapters)[number];
