import type { ReportingPeriodKind } from '../calendar/reportingPeriod.ts';
import { isPeriodOf, type PeriodKey, periodKey } from './period.ts';

interface ReadPeriod {
  readonly kind: ReportingPeriodKind;
  readonly key: PeriodKey;
}

const names: readonly (readonly [ReportingPeriodKind, string])[] = [
  ['tertial', 'tertial|tert|t'],
  ['quarter', 'kvartal|kv|k|q'],
  ['halfYear', 'halvår|halvar|halv\\.?\\s?år|h'],
];

/** «2. tertial 2007», «2007 2.tertial», «2007T2» (as SSB writes), «1. kvartal 2020», «2. halvår 2019» or «2015»; null for anything else. */
export function readPeriodText(text: string): ReadPeriod | null {
  const [year] = text.match(/(?<!\d)(19|20)\d{2}(?!\d)/) ?? [];
  if (year === undefined) return null;
  const rest = text
    .replace(year, ' ')
    .toLowerCase()
    .replaceAll(/[\s\u00a0,/–-]+/g, ' ')
    .trim();
  if (rest === '' || rest === 'år' || rest === 'året') return checked('year', Number(year), 1);
  for (const [kind, name] of names) {
    const [, before, after] =
      rest.match(new RegExp(`^(?:([1-4])\\.? ?(?:${name})|(?:${name})\\.? ?([1-4]))\\.?$`)) ?? [];
    const n = before ?? after;
    if (n !== undefined) return checked(kind, Number(year), Number(n));
  }
  return null;
}

function checked(kind: ReportingPeriodKind, year: number, n: number): ReadPeriod | null {
  const key = periodKey(year, n);
  return isPeriodOf(kind, key) ? { kind, key } : null;
}
