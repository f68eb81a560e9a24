import { checkNationalId } from '../person/nationalId.ts';
import { isBlank, type Rows } from './cell.ts';
import { comparable } from './headerText.ts';
import type { ImportKindRules } from './importField.ts';
import type { ColumnHeader } from './columnHeader.ts';
import { holdsPresence } from './presenceCell.ts';
import type { ColumnReason, RecognisedColumn } from './recognisedColumn.ts';

/** A header that only says «Dato», «Fra» or «Til» belongs to what stands to its left. */
const neighbours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  coordinatorName: { fra: 'coordinatorFrom', til: 'coordinatorTo', dato: 'coordinatorFrom', enhet: 'coordinatorUnit' },
  coordinatorUnit: { fra: 'coordinatorFrom', til: 'coordinatorTo', dato: 'coordinatorFrom' },
  coordinatorFrom: { til: 'coordinatorTo' },
  planState: { fra: 'planFrom', til: 'planTo', dato: 'planFrom' },
  planFrom: { til: 'planTo' },
  decisionOutcome: { dato: 'decidedOn' },
  channel: { dato: 'receivedOn' },
};
const vagueHeaders = new Map<string, string>(
  Object.entries({
    fra: ['fra', 'frå', 'fra dato', 'frå dato', 'fom', 'f.o.m.', 'start', 'startdato'],
    til: ['til', 'til dato', 'tom', 't.o.m.', 'slutt', 'sluttdato'],
    dato: ['dato', 'date'],
  }).flatMap(([meaning, headers]) => headers.map((header): [string, string] => [comparable(header), meaning])),
);

/** The shortest known header that may be found as a part of a longer one. */
const MIN_PART = 5;

interface Guess {
  readonly field: string;
  readonly certainty: 'sure' | 'uncertain';
  readonly reason: ColumnReason;
}

/** What each column means, by its header, its neighbour to the left or its values. A field is given to one column only. */
export function recogniseColumns(
  headers: readonly ColumnHeader[],
  sample: Rows,
  rules: ImportKindRules,
): RecognisedColumn[] {
  const exact = new Map<string, string>();
  for (const field of rules.fields) for (const header of field.headers) exact.set(comparable(header), field.field);
  const known = new Set(rules.fields.map((field) => field.field));
  const guesses: (Guess | null)[] = headers.map(({ text, withGroup }) => {
    const field = exact.get(comparable(withGroup ?? '')) ?? (text === null ? undefined : exact.get(comparable(text)));
    return field === undefined ? null : { field, certainty: 'sure', reason: 'HEADER' };
  });
  const taken = new Set<string>();
  const columns = new Map<number, RecognisedColumn>();
  const give = (header: ColumnHeader, guess: Guess): void => {
    if (taken.has(guess.field))
      columns.set(header.column, {
        column: header.column,
        header: header.name,
        field: null,
        certainty: 'uncertain',
        reason: 'FIELD_TAKEN',
      });
    else {
      taken.add(guess.field);
      columns.set(header.column, { column: header.column, header: header.name, ...guess });
    }
  };
  for (const [index, guess] of guesses.entries()) {
    const header = headers[index];
    if (guess && header) give(header, guess);
  }
  const isMatrix = rules.matrix !== undefined && !rules.matrix.unless.some((field) => taken.has(field));
  for (const [index, header] of headers.entries()) {
    if (columns.has(header.column)) continue;
    if (isMatrix && isOfMatrix(header, { sample, rules, exact, taken })) {
      const field = rules.matrix?.field ?? null;
      columns.set(header.column, {
        column: header.column,
        header: header.name,
        field,
        certainty: 'uncertain',
        reason: 'VALUES',
      });
      continue;
    }
    const left = columns.get(header.column - 1)?.field ?? null;
    const guess =
      byNeighbour(header.text, left, taken, known) ??
      byPart(header.text, exact, taken) ??
      byValues(index, sample, taken, known);
    if (guess) give(header, guess);
    else
      columns.set(header.column, {
        column: header.column,
        header: header.name,
        field: null,
        certainty: 'uncertain',
        reason: header.text === null ? 'NO_HEADER' : 'UNKNOWN_HEADER',
      });
  }
  return headers.flatMap((header) => columns.get(header.column) ?? []);
}

interface MatrixSetting {
  sample: Rows;
  rules: ImportKindRules;
  exact: ReadonlyMap<string, string>;
  taken: ReadonlySet<string>;
}

/** A column with a header that holds nothing but days and ticks, and is not by its header something else that does. */
function isOfMatrix({ column, text }: ColumnHeader, { sample, rules, exact, taken }: MatrixSetting): boolean {
  const { matrix, fields } = rules;
  if (text === null || matrix === undefined) return false;
  const other = byPart(text, exact, taken)?.field;
  if (other !== undefined && matrix.butNot.includes(other)) return false;
  const words = fields.find((field) => field.field === matrix.field)?.words ?? {};
  return holdsPresence(column, sample, words);
}

function byNeighbour(
  text: string | null,
  left: string | null,
  taken: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Guess | null {
  if (text === null || left === null) return null;
  const field = neighbours[left]?.[vagueHeaders.get(comparable(text)) ?? ''];
  return field === undefined || taken.has(field) || !known.has(field)
    ? null
    : { field, certainty: 'uncertain', reason: 'NEIGHBOUR' };
}

/** The longest known header within this one: «Dato for mottatt melding» holds «mottatt melding». */
function byPart(text: string | null, exact: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Guess | null {
  if (text === null) return null;
  const whole = comparable(text);
  let best = '';
  for (const [header, field] of exact) {
    if (header.length >= MIN_PART && header.length > best.length && whole.includes(header) && !taken.has(field))
      best = header;
  }
  const field = exact.get(best);
  return field === undefined ? null : { field, certainty: 'uncertain', reason: 'PART_OF_HEADER' };
}

/** Identity numbers are known by themselves: three or more, and nine of ten values are valid ones. */
function byValues(column: number, sample: Rows, taken: ReadonlySet<string>, known: ReadonlySet<string>): Guess | null {
  if (taken.has('nationalId') || !known.has('nationalId')) return null;
  let filled = 0;
  let valid = 0;
  for (const row of sample) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    filled += 1;
    if (checkNationalId(String(cell)).valid) valid += 1;
  }
  return valid >= 3 && valid >= filled * 0.9 ? { field: 'nationalId', certainty: 'uncertain', reason: 'VALUES' } : null;
}
