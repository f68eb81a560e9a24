import { isTypedPerson, type TypedPerson } from '../../form/person/typedPerson.ts';
import { type PendingFile, pendingFrom } from '../attachment/pendingFile.ts';
import type { TypedReferral } from './typedReferral.ts';

/** Whom the melding is about, as far as one has come. */
export type Who =
  | { kind: 'nobody' }
  /** Somebody in the register; `isSeparate`: the answer that this is not part of the open case. */
  | { kind: 'known'; personId: string; isSeparate: boolean }
  /** Somebody new; `isNobodyElse`: the answer that it is none of those who are alike. */
  | { kind: 'new'; person: TypedPerson; isNobodyElse: boolean };

/** What a draft of a melding holds. */
export interface ReferralDraft {
  typed: TypedReferral;
  who: Who;
  /** Files picked to be taken in with the melding. */
  files: PendingFile[];
}

/**
 * Takes a stored draft up again. Fields the form has today and the draft lacks get their blank value; what the form no
 * longer knows is left out. Null for what is no draft of a melding at all.
 */
export function draftFrom(payload: unknown, blank: TypedReferral): ReferralDraft | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { typed, who, files } = payload as Partial<Record<keyof ReferralDraft, unknown>>;
  if (typeof typed !== 'object' || typed === null) return null;
  return { typed: fitting(typed as Record<string, unknown>, blank), who: whoFrom(who), files: pendingFrom(files) };
}

function fitting(stored: Readonly<Record<string, unknown>>, blank: TypedReferral): TypedReferral {
  const entries = Object.entries(blank).map(([name, empty]) => {
    const value = stored[name];
    // A day may have been emptied, also where the blank form begins with today.
    const mayBeNull = empty === null || name.endsWith('On');
    const fits = mayBeNull ? value === null || typeof value === 'string' : isLike(value, empty);
    return [name, fits ? value : empty];
  });
  return Object.fromEntries(entries) as TypedReferral;
}

const isLike = (value: unknown, empty: unknown): boolean =>
  Array.isArray(empty) ? Array.isArray(value) : typeof value === typeof empty;

function whoFrom(value: unknown): Who {
  const who = value as Partial<Record<string, unknown>> | null | undefined;
  if (who?.['kind'] === 'known' && typeof who['personId'] === 'string') {
    return { kind: 'known', personId: who['personId'], isSeparate: who['isSeparate'] === true };
  }
  if (who?.['kind'] === 'new' && isTypedPerson(who['person'])) {
    return { kind: 'new', person: who['person'], isNobodyElse: who['isNobodyElse'] === true };
  }
  return { kind: 'nobody' };
}
