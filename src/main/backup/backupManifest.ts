import { createHash } from 'node:crypto';

import { z } from 'zod';

const whole = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const part = z.strictObject({ size: whole, sha256 });

const manifestShape = z.strictObject({
  format: z.literal('koordinat-backup'),
  version: z.literal(1),
  registerId: z.string().regex(/^[\w-]{1,64}$/),
  epoch: whole,
  generation: whole,
  /** The newest migration, as a moment in milliseconds. */
  schema: whole,
  appVersion: z.string().max(50),
  createdAt: z.string().max(40),
  /** Rows by table. */
  counts: z.record(z.string(), whole),
  auditHead: z.strictObject({ seq: whole, hash: z.string().max(128) }),
  keyFile: part,
  database: part,
});

/** What a backup says of itself. Nothing in it is personal. */
export type BackupManifest = z.infer<typeof manifestShape>;

/** The manifest's bytes: JSON of one spelling, and last a SHA-256 over all before it. */
export function encodeManifest(manifest: BackupManifest): Buffer {
  const content = manifestShape.parse(manifest);
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return Buffer.from(`${JSON.stringify({ ...content, checksum }, null, 2)}\n`, 'utf8');
}

/** The manifest in these bytes; `newer` for one of a later edition, null for anything else or any damage. */
export function decodeManifest(bytes: Buffer): BackupManifest | 'newer' | null {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
  const head = z.object({ format: z.literal('koordinat-backup'), version: z.int().min(2) }).safeParse(value);
  if (head.success) return 'newer';
  const parsed = manifestShape.extend({ checksum: sha256 }).safeParse(value);
  if (!parsed.success) return null;
  const { checksum: _, ...manifest } = parsed.data;
  return encodeManifest(manifest).equals(bytes) ? manifest : null;
}
