import { timingSafeEqual } from 'node:crypto';

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

import { KeyFileError } from './keyFileError.ts';
import { orderedKeyFile, recordOf, wholeNumberOf } from './keyFileShape.ts';
import type { KeyFile } from './keyFileShape.ts';
import { contextBytes, deriveKey, fromHex, toHex } from './keyWrapping.ts';

const keyFileFormat = 'koordinat-key-file';
const keyFileVersion = 1;
const largestFile = 1_048_576;

/** A key file as read: its content, and the code under the data key that has yet to be verified. */
export interface ReadKeyFile {
  file: KeyFile;
  mac: string;
}

/** The file's bytes, with the HMAC under the data key over everything in it. */
export function encodeKeyFile(file: KeyFile, dataKey: Uint8Array): Buffer {
  return encodeWithMac(file, macOf(file, dataKey));
}

/**
 * The file's bytes with a code made earlier. JSON of one spelling (order, indentation, newline at the end), and last a
 * SHA-256 without a key: it tells a damaged file from a wrong password before anybody is asked for one.
 */
export function encodeWithMac(file: KeyFile, mac: string): Buffer {
  const content = { format: keyFileFormat, version: keyFileVersion, ...orderedKeyFile(file), mac };
  const checksum = toHex(sha256(Buffer.from(JSON.stringify(content), 'utf8')));
  return Buffer.from(`${JSON.stringify({ ...content, checksum }, null, 2)}\n`, 'utf8');
}

/**
 * Reads and checks the shape, not the authenticity. Any byte that differs from the one spelling is damage. Throws
 * KEY_FILE_DAMAGED, or KEY_FILE_NEWER for a file by a later edition of the app.
 */
export function decodeKeyFile(bytes: Uint8Array): ReadKeyFile {
  if (bytes.length > largestFile) throw new KeyFileError('KEY_FILE_DAMAGED');
  const value = recordOf(parseJson(Buffer.from(bytes).toString('utf8')));
  if (value['format'] !== keyFileFormat) throw new KeyFileError('KEY_FILE_DAMAGED');
  const version = wholeNumberOf(value['version'], 1);
  if (version > keyFileVersion) throw new KeyFileError('KEY_FILE_NEWER');
  const mac = typeof value['mac'] === 'string' && /^[0-9a-f]{64}$/.test(value['mac']) ? value['mac'] : null;
  if (mac === null) throw new KeyFileError('KEY_FILE_DAMAGED');
  const file = orderedKeyFile(value);
  if (!encodeWithMac(file, mac).equals(bytes)) throw new KeyFileError('KEY_FILE_DAMAGED');
  return { file, mac };
}

/** Whether this very content was written by somebody who held this data key. */
export function isAuthentic({ file, mac }: ReadKeyFile, dataKey: Uint8Array): boolean {
  return timingSafeEqual(fromHex(mac), fromHex(macOf(file, dataKey)));
}

function macOf(file: KeyFile, dataKey: Uint8Array): string {
  const key = deriveKey(dataKey, undefined, contextBytes('key file', file.registerId, file.epoch));
  try {
    return toHex(hmac(sha256, key, Buffer.from(JSON.stringify([keyFileVersion, orderedKeyFile(file)]), 'utf8')));
  } finally {
    key.fill(0);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KeyFileError('KEY_FILE_DAMAGED');
  }
}
