import { checkNationalId, type NationalIdCheck, verdictOnNationalId } from '../person/nationalId.ts';
import type { Cell } from './cell.ts';
import { type CellReading, nothing, refused } from './cellReading.ts';

/**
 * An identity number from a cell. Excel takes it for a number and drops the leading zero: ten digits are given it back where
 * the control digits agree, with a warning. A number in scientific notation has lost its digits for good.
 */
export function readNationalIdCell(cell: Cell, allowSynthetic: boolean): CellReading {
  if (cell === null) return nothing;
  if (typeof cell === 'boolean') return refused('INVALID_NATIONAL_ID');
  const text = String(cell).trim().replace(/^'/, '');
  if (text === '' || /^[-–.]+$/.test(text)) return nothing;
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) return refused('SCIENTIFIC_NUMBER');
  const digits = text
    // «13.09.1972 48022»: the date in full, and the last five.
    .replace(/^(\d\d)\.(\d\d)\.\d\d(\d\d)[\s/-]+(\d{5})$/, '$1$2$3$4')
    .replace(/[\s.\u2010-\u2013-]/g, '');
  const restored = /^\d{10}$/.test(digits);
  const check = checkOnce(restored ? `0${digits}` : digits);
  const verdict = verdictOnNationalId(check, allowSynthetic);
  if (verdict === 'refused') return refused(check.valid ? 'SYNTHETIC_NATIONAL_ID' : 'INVALID_NATIONAL_ID');
  if (restored)
    return verdict === 'accepted'
      ? { value: check.number, warning: 'LEADING_ZERO_RESTORED' }
      : refused('INVALID_NATIONAL_ID');
  return verdict === 'warning'
    ? { value: check.number, warning: 'UNKNOWN_NATIONAL_ID_SERIES' }
    : { value: check.number };
}

let last: NationalIdCheck | undefined;

/** As `checkNationalId`; asked again about the same number, which the rest of its row does, it does not count again. */
export function checkOnce(number: string): NationalIdCheck {
  if (last?.number !== number) last = checkNationalId(number);
  return last;
}
