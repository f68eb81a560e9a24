import { type Cell, isBlank, type Rows } from '../importing/cell.ts';
import { comparable } from '../importing/headerText.ts';
import { isOptionColumn } from './readAnswerCell.ts';

/** A column that stands for one option of a multiple choice. */
export interface HeaderParts {
  readonly question: string;
  readonly option: string;
}

/** The rows from the header on, one header row and then the respondents. */
export interface HeadedRows {
  readonly rows: Rows;
  /** How many rows of the file stand above the first respondent, without one header row. */
  readonly above: number;
  /** 2 where questions stand in one row and their options in the next, as SurveyMonkey exports them. */
  readonly headerRows: 1 | 2;
  /** By column, where a header of two rows said so. */
  readonly parts: ReadonlyMap<number, HeaderParts>;
}

/** Titles and empty lines stand in the first rows, never further down. */
const searched = 20;

/** Finds the header: tools put a title and empty lines above it, and some write it in two rows. */
export function headedRows(rows: Rows): HeadedRows {
  const first = rows.slice(0, searched).findIndex((_, at) => isHeaderInTwo(rows.slice(at)));
  if (first >= 0) return joined(rows.slice(first), first);
  const widest = Math.max(0, ...rows.slice(0, searched).map(filledIn));
  const above = Math.max(
    0,
    rows.findIndex((row) => filledIn(row) * 2 > widest),
  );
  return { rows: rows.slice(above), above, headerRows: 1, parts: new Map() };
}

const filledIn = (row: Rows[number]): number => row.filter((cell) => !isBlank(cell)).length;

/** Above the answers to a question of one column SurveyMonkey writes no more than this, in the language of the account. */
const answerWords = /^(response|openendedresponse|respons|svar|apentsvar|opesvar|fritekstsvar)$/;

const isAnswerWord = (text: string): boolean => answerWords.test(comparable(text));

/** A question, its first column, and what stands in the next row over each of its columns. */
interface Group {
  readonly question: string;
  readonly first: number;
  readonly options: readonly string[];
}

/** «Svar» and the like stand under the question: the first column is its answer. */
const isSaid = ({ options: [first = ''] }: Group): boolean => isAnswerWord(first);

/** The questions of the first row with the columns up to the next of them. A cell of the second row that is no text ends all. */
function groupsIn([questions = [], options = []]: Rows): Group[] | null {
  const groups: { question: string; first: number; options: string[] }[] = [];
  const width = Math.max(questions.length, options.length);
  for (let column = 0; column < width; column += 1) {
    const below = options[column] ?? null;
    if (!isBlank(below) && typeof below !== 'string') return null;
    if (!isBlank(questions[column]))
      groups.push({ question: textOf(questions[column]), first: column, options: [textOf(below)] });
    else if (!isBlank(below)) {
      const group = groups.at(-1);
      if (!group || group.first + group.options.length !== column) return null;
      group.options.push(textOf(below));
    }
  }
  return groups;
}

const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? '' : String(cell).trim());

/**
 * Whether the first two rows are one header: over single columns there is nothing more to say than «Svar», and somewhere it
 * is said, or a question has a column for each option with ticks in them. A respondent's row is no such thing.
 */
function isHeaderInTwo(rows: Rows): boolean {
  if (filledIn(rows[0] ?? []) < 2 || rows.length < 2) return false;
  const groups = groupsIn(rows);
  if (!groups) return false;
  const single = groups.filter(({ options }) => options.length === 1);
  if (!single.every((group) => group.options[0] === '' || isSaid(group))) return false;
  return groups.some((group) => isSaid(group) || isMultiple(group, rows));
}

/** A column for each option, with nothing in them but ticks (at «annet» what was written), and somebody ticked. */
function isMultiple({ first, options }: Group, rows: Rows): boolean {
  const columns = options.map((option, at) => ({ option, cells: rows.slice(2).map((row) => row[first + at] ?? null) }));
  return (
    options.length > 1 &&
    options.every((option) => option !== '' && !isAnswerWord(option)) &&
    columns.some(({ cells }) => !cells.every(isBlank)) &&
    columns.every(({ option, cells }) => isOptionColumn(cells, option))
  );
}

const longest = { question: 500, option: 300 };

/** The two rows as one: «Question [option]», or the question alone where nothing more is said of it. */
function joined(rows: Rows, above: number): HeadedRows {
  const header: string[] = [];
  const parts = new Map<number, HeaderParts>();
  for (const group of groupsIn(rows) ?? []) {
    const { question, first, options } = group;
    const hasOptions = isMultiple(group, rows);
    for (const [at, option] of options.entries()) {
      header[first + at] = option === '' || isAnswerWord(option) ? question : `${question} [${option}]`;
      if (hasOptions)
        parts.set(first + at, {
          question: question.slice(0, longest.question),
          option: option.slice(0, longest.option),
        });
    }
  }
  return {
    rows: [Array.from(header, (text) => text ?? null), ...rows.slice(2)],
    above: above + 1,
    headerRows: 2,
    parts,
  };
}
