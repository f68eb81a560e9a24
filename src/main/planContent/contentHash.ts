import { createHash } from 'node:crypto';

import { canonicalText } from '../../domain/plan/canonicalText.ts';

/** SHA-256 of a plan's content, in hexadecimal: the same for the same words, whatever order they were stored in. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonicalText(content), 'utf8').digest('hex');
