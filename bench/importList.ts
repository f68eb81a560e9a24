import { addDays } from '../src/domain/calendar/day.ts';
import { importFields } from '../src/domain/importing/importKind.ts';
import { writeWorkbook } from '../src/main/spreadsheet/writeWorkbook.ts';
import type { WrittenCell } from '../src/main/spreadsheet/workbookContent.ts';

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const given = [
  'Anne',
  'Bjørn',
  'Cathrine',
  'Dag',
  'Eli',
  'Fredrik',
  'Gro',
  'Håkon',
  'Ida',
  'Jonas',
  'Kari',
  'Lars',
  'Mona',
];
const family = ['Aas', 'Berg', 'Dahl', 'Eide', 'Foss', 'Haugen', 'Lien', 'Moen', 'Nygård', 'Østby', 'Solheim', 'Vik'];

/** The twenty columns, by the field they fill. Dates of the case hang together. */
const columns: Record<string, (n: number, receivedOn: string) => WrittenCell> = {
  nationalId: (n) => syntheticNumber(n),
  givenName: (n) => `${of(given, n)} ${of(given, n >> 4)}`,
  familyName: (n) => `${of(family, n)} ${of(family, Math.floor(n / 12))}`,
  address: (n) => `Storgata ${n % 200}`,
  postalCode: () => '2315',
  area: (n) => of(['Nord', 'Sør', 'Øst', 'Vest'], n),
  phone: (n) => `9${String(n % 10_000_000).padStart(7, '0')}`,
  needClass: (n) => of(['limited', 'moderate', 'extensive'], n),
  sentOn: (_, receivedOn) => ({ day: addDays(receivedOn, -2) }),
  receivedOn: (_, receivedOn) => ({ day: receivedOn }),
  channel: () => 'ploMessage',
  referrerType: (n) => of(['gp', 'self', 'nextOfKin'], n),
  need: () => 'ipWithCoordinator',
  specialty: (n) => of(['somatic', 'mentalHealth', 'substance'], n),
  decisionOutcome: () => 'grantedPlanWithCoordinator',
  decidedOn: (_, receivedOn) => ({ day: addDays(receivedOn, 14) }),
  coordinatorName: (n) => `${of(given, n % 400)} ${of(family, n % 400)} ${of(family, (n % 400) >> 3)}`,
  coordinatorFrom: (_, receivedOn) => ({ day: addDays(receivedOn, 30) }),
  planState: () => 'active',
  planFrom: (_, receivedOn) => ({ day: addDays(receivedOn, 60) }),
};

/** A list as an office might have it: so many rows of twenty columns, each its own person. */
export function importList(rows: number): Uint8Array {
  const headers = new Map(importFields('referrals').map(({ field, headers: [first] }) => [field, first ?? field]));
  const header = Object.keys(columns).map((field) => headers.get(field) ?? field);
  const body = Array.from({ length: rows }, (_, n) => {
    const receivedOn = addDays('2023-01-02', n % 1000);
    return Object.values(columns).map((cell) => cell(n, receivedOn));
  });
  return writeWorkbook({ sheets: [{ name: 'Brukere', rows: [header, ...body] }] });
}

/** A number of Skatteetaten's synthetic series (month + 80) with control digits by the rule of today; none twice. */
function syntheticNumber(n: number): string {
  for (let individual = 0; ; individual += 1) {
    const [year = '', month = '', day = ''] = addDays('1940-01-01', n % 21_000).split('-');
    const serial = String(Math.floor(n / 21_000) * 20 + individual).padStart(3, '0');
    const digits = `${day}${Number(month) + 80}${year.slice(2)}${serial}`;
    const first = control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = control(`${digits}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${digits}${first}${second}`;
  }
}

function control(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
}
