import type { Agreement } from '../../../contract/participation.ts';

/** A new agreement, one that follows another, or one that is changed. */
export type AgreementMode = { kind: 'add' } | { kind: 'edit' | 'renew'; agreement: Agreement };
