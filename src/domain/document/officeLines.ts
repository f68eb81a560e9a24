import type { PaperDocument } from './paper.ts';

/** Whose document it is: the office's name, and «Koordinerende enhet» under it where the name does not say so itself. */
export const officeLines = ({ officeName, unitName }: Pick<PaperDocument, 'officeName' | 'unitName'>): string[] =>
  /koordiner\w* (enhet|eining)/i.test(officeName) ? [officeName] : [officeName, unitName];
