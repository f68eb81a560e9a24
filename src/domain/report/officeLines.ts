import type { ReportDocument } from './reportDocument.ts';

/** Whose report it is: the office's name, and «Koordinerende enhet» under it where the name does not say so itself. */
export const officeLines = ({ officeName, unitName }: Pick<ReportDocument, 'officeName' | 'unitName'>): string[] =>
  /koordiner\w* (enhet|eining)/i.test(officeName) ? [officeName] : [officeName, unitName];
