import { checkNationalId, type NationalIdCheck, verdictOnNationalId } from '../../../domain/person/nationalId.ts';

/** What to say of a number while it is typed. `none`: too early to say anything. */
export type NumberVerdict =
  | { tone: 'none' }
  | { tone: 'good'; check: NationalIdCheck }
  | { tone: 'warning'; check: NationalIdCheck }
  | { tone: 'wrong'; problem: NonNullable<NationalIdCheck['problem']> | 'synthetic' };

/** Judges a number as it is typed: silent until it has its eleven digits, or more than it can have. */
export function numberVerdict(typed: string, allowSynthetic: boolean): NumberVerdict {
  const digits = typed.replace(/\D/g, '').length;
  if (digits < 11) return { tone: 'none' };
  const check = checkNationalId(typed);
  const verdict = verdictOnNationalId(check, allowSynthetic);
  if (verdict === 'accepted') return { tone: 'good', check };
  if (verdict === 'warning') return { tone: 'warning', check };
  return { tone: 'wrong', problem: check.problem ?? 'synthetic' };
}
