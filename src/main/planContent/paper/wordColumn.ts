import type { DocumentColumn } from '../../../domain/document/block.ts';

/** A column of words with its part of the width. */
export const wordColumn = (label: string, weight: number): DocumentColumn => ({ label, format: 'text', weight });
