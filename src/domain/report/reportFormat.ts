/** The ways a report leaves the office: Word, HTML (paper and PDF), Excel with its tables, or its figures as packed pictures. */
export const reportFormats = ['docx', 'html', 'xlsx', 'zip'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The whole report, or the page for who has a minute. */
export const reportExtents = ['whole', 'onePage'] as const;
export type ReportExtent = (typeof reportExtents)[number];
