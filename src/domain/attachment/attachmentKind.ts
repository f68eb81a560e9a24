/** What may be kept with a case. Known by what stands in the file, never by what its name says. */
export const attachmentKinds = ['pdf', 'png', 'jpeg', 'text', 'word', 'excel', 'openDocument', 'rtf'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** The largest file that is taken: 20 MB, as a mail would take it. */
export const mostAttachmentBytes = 20 * 1024 * 1024;

/** Kinds that the window shows itself, from memory, so that nothing of them is ever written to the disk in clear. */
export const shownKinds = ['pdf', 'png', 'jpeg', 'text'] as const satisfies readonly AttachmentKind[];
export type ShownKind = (typeof shownKinds)[number];

export const isShownKind = (kind: AttachmentKind): kind is ShownKind =>
  (shownKinds as readonly AttachmentKind[]).includes(kind);

const beginnings: readonly (readonly [kind: AttachmentKind, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const zipped = [0x50, 0x4b, 0x03, 0x04];

/** What the file is, or null for what is not taken: programs, macros, pictures of other kinds, anything unknown. */
export function attachmentKindOf(bytes: Uint8Array): AttachmentKind | null {
  const known = beginnings.find(([, beginning]) => beginsWith(bytes, beginning));
  if (known) return known[0];
  if (beginsWith(bytes, zipped)) return officeKind(bytes);
  return isText(bytes) ? 'text' : null;
}

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** A zip that is an office document; one with macros in it is none. The names of its parts stand in clear. */
function officeKind(bytes: Uint8Array): AttachmentKind | null {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('vbaProject') || names.includes('Scripts/')) return null;
  if (names.includes('word/document.xml')) return 'word';
  if (names.includes('xl/workbook.xml')) return 'excel';
  return names.includes('mimetypeapplication/vnd.oasis.opendocument.') ? 'openDocument' : null;
}

/** UTF-8 without control characters, and not empty. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if (bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
