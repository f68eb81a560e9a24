import { type Cell, isBlank } from '../importing/cell.ts';
import { comparable } from '../importing/headerText.ts';
import type { ColumnTarget, ExportColumn } from './exportColumn.ts';
import { guessKind } from './guessQuestion.ts';
import type { SurveyQuestion } from './question.ts';
import type { HeadedRows, HeaderParts } from './headerRows.ts';
import { isOptionColumn } from './readAnswerCell.ts';

/** Words by which form tools head what tells who answered. It never comes in: answers are kept without names. */
const personHeaders =
  /^((fore?|etter|first|last)?(navn|namn|name)|epost|email|epostadresse|emailaddress|(customdata|tilpass(ede|a)data)\d*|mobil|telefon|phone|brukernavn|username|respondentnavn|ipadresse|ipaddress|f.?dselsnummer|personnummer)$/;
const technicalHeaders =
  /^(id|nr|nummer|(respondent|collector|samler|innsamler)id|svarid|submissionid|starttid(spunkt)?|starttime|completiontime|fullf.?ringstid(spunkt)?|fullf.?rt|sist(endret|modifiedtime)|lastmodifiedtime|tidsmerke(l)?|tidsstempel|timestamp|created|opprettet|(start|slutt)?dato|startdate|enddate|innlevert|sprak|language|varighet)$/;

/** What the columns of a form tool's export seem to be: the edition's own questions first, then what looks like new ones. */
export function recogniseExport(
  { rows, parts }: Pick<HeadedRows, 'rows' | 'parts'>,
  questions: readonly SurveyQuestion[],
): ExportColumn[] {
  const header = rows[0] ?? [];
  const width = Math.max(header.length, ...rows.slice(1, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    header: isBlank(header[column]) ? '' : String(header[column]).trim(),
    cells: rows.slice(1).map((row) => row[column] ?? null),
    parts: parts.get(column) ?? null,
  }));
  const prefixes = recurringPrefixes(columns);
  const taken = new Set<string>();
  return columns.map((one) => ({
    column: one.column,
    header: one.header,
    target: targetOf(one, questions, prefixes, taken),
    examples: examplesOf(one.cells),
  }));
}

interface Column {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly Cell[];
  /** What a header of two rows said it stands for; else null. */
  readonly parts: HeaderParts | null;
}

function targetOf(
  { header, cells, parts }: Column,
  questions: readonly SurveyQuestion[],
  prefixes: ReadonlySet<string>,
  taken: Set<string>,
): ColumnTarget {
  const text = comparable(header);
  const known = questions.find((question) => comparable(question.text) === text && !taken.has(question.id));
  if (known) {
    taken.add(known.id);
    return { as: 'question', questionId: known.id };
  }
  const option = questions
    .filter(({ kind }) => kind === 'multiple')
    .flatMap((question) => question.options.map((one) => ({ question, one })))
    .find(({ question, one }) => comparable(question.text + one.text) === text);
  if (option) return { as: 'option', questionId: option.question.id, optionId: option.one.id };
  if (personHeaders.test(text)) return { as: 'leftOut', reason: 'person' };
  if (technicalHeaders.test(text)) return { as: 'leftOut', reason: 'technical' };
  if (parts && questions.length === 0) return { as: 'newOption', ...parts };
  if (cells.every(isBlank)) return { as: 'leftOut', reason: 'empty' };
  if (text === '' || questions.length > 0) return { as: 'leftOut', reason: 'notRecognised' };
  const split = splitHeader(header);
  if (split && prefixes.has(comparable(split.question)) && isOptionColumn(cells, split.option))
    return { as: 'newOption', ...split };
  return { as: 'newQuestion', kind: guessKind(cells) };
}

/** «Hva er årsaken? [Manglende tid]», «… (Manglende tid)» or «… - Manglende tid»: one column an option. */
function splitHeader(header: string): { question: string; option: string } | null {
  const found = /^(.+?)\s*(?:\[(.+)\]|\((.+)\)|\s[-–:|]\s*(.+)|[?:]\s+(.+))$/s.exec(header.trim());
  if (!found) return null;
  const [, question = '', ...rest] = found;
  const option = rest.find((part) => part !== undefined) ?? '';
  const isQuestion = /[?:]\s+[^\][()]+$/.test(header) && header.includes('?') && !question.includes('?');
  return { question: isQuestion ? `${question}?` : question, option };
}

function recurringPrefixes(columns: readonly Column[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { header, cells } of columns) {
    const split = splitHeader(header);
    if (!split || !isOptionColumn(cells, split.option)) continue;
    const key = comparable(split.question);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function examplesOf(cells: readonly Cell[]): string[] {
  const found = new Set<string>();
  for (const cell of cells.slice(0, 200)) {
    if (!isBlank(cell)) found.add(String(cell).trim().slice(0, 60));
    if (found.size === 3) break;
  }
  return [...found];
}
