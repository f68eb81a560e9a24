import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { InputAt } from '../api/paths.ts';

/** What one can make of a report. */
const exportTargets = ['docx', 'xlsx', 'pdf', 'print'] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** The register makes the page of HTML that the window puts on paper or into a PDF. */
export const formatFor = (target: ExportTarget): InputAt<'report.export'>['format'] =>
  target === 'docx' || target === 'xlsx' ? target : 'html';

/** «arsrapport-2025-nb.pdf»: no name of anybody or anything in it. */
export const pdfName = (year: number, language: LetterLanguage): string => `arsrapport-${year}-${language}.pdf`;

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export const htmlOf = (base64: string): string => new TextDecoder().decode(bytesOf(base64));
