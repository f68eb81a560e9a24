/** What one can make of a document. Excel is for those that have tables, packed pictures (zip) for those with figures. */
const takeOutTargets = ['docx', 'xlsx', 'zip', 'json', 'pdf', 'print'] as const;
export type TakeOutTarget = (typeof takeOutTargets)[number];

/** The register makes the page of HTML that the window puts on paper or into a PDF. */
export const formatFor = (target: TakeOutTarget): 'docx' | 'xlsx' | 'zip' | 'json' | 'html' =>
  target === 'pdf' || target === 'print' ? 'html' : target;

/** «arsrapport-2025-nb.pdf» for «arsrapport-2025-nb.html». */
export const pdfName = (fileName: string): string => fileName.replace(/\.html$/, '.pdf');

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export const htmlOf = (base64: string): string => new TextDecoder().decode(bytesOf(base64));
