import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AttachmentKind, attachmentKindOf, mostAttachmentBytes } from '../../domain/attachment/attachmentKind.ts';
import { Refusal } from '../api/refusal.ts';

export interface ReadAttachment {
  name: string;
  kind: AttachmentKind;
  content: Buffer;
  sha256: string;
}

/** Reads a picked file. Refuses with ATTACHMENT_TOO_LARGE before it is read, ATTACHMENT_KIND, or the system's own code. */
export async function readAttachment(path: string): Promise<ReadAttachment> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > mostAttachmentBytes) throw new Refusal('ATTACHMENT_TOO_LARGE', { size, most: mostAttachmentBytes });
    const content = await file.readFile();
    const kind = attachmentKindOf(content);
    if (kind === null) throw new Refusal('ATTACHMENT_KIND');
    return { name: shownName(path), kind, content, sha256: createHash('sha256').update(content).digest('hex') };
  } finally {
    await file.close();
  }
}

/** A file's name as it is shown: without control characters, of a length that fits, its ending kept. */
function shownName(path: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are just what must go
  const name = basename(path).replaceAll(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '');
  return name.length <= 120 ? name : `${name.slice(0, 100)}…${name.slice(-16)}`;
}
