import type { Specialty } from '../referral/codes.ts';

/** A piece of a document. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | NoteBlock
  | CommentBlock
  | FactsBlock
  | SignaturesBlock
  | ClosingBlock;

interface HeadingBlock {
  readonly kind: 'heading';
  /** «4.2»; empty where sections carry no number. */
  readonly number: string;
  readonly text: string;
}

export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
}
interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}
interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly (readonly Run[])[];
}
/** Small print under a section. */
interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}
/** Somebody's own words, in the markup of markup.ts; null where none were written, and then nothing is printed. */
export interface CommentBlock {
  readonly kind: 'comment';
  readonly label: string;
  readonly text: string | null;
}

/** What is known in short: a label and its words, one under the other. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}
/** Lines to sign on, or what was signed. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  /** `name` and `day` are null where they are left to be written by hand. */
  readonly lines: readonly { readonly label: string; readonly name: string | null; readonly day: string | null }[];
  readonly dayLabel: string;
}

/** How a letter ends: the greeting, and who signs, a line each; an empty line is room to write in. */
interface ClosingBlock {
  readonly kind: 'closing';
  readonly lines: readonly string[];
}

export type CellFormat = 'text' | 'count' | 'percent' | 'days' | 'decimal' | 'year';

/** A share as its source published it: 9 % is not 9.0 %. */
interface PublishedShare {
  readonly share: number;
  readonly decimals: number;
}
/** A count with the mark of its footnotes, such as «¹»; null where nobody knows it. */
interface NotedCount {
  readonly count: number | null;
  readonly mark: string;
}
/** Text, a number, nothing known (null, printed «..»), or hidden (printed «:»). Percent are shares 0–1. */
export type DocumentCell = string | number | null | PublishedShare | NotedCount | { readonly hidden: true };
export const hiddenCell: DocumentCell = { hidden: true };
export const isHidden = (cell: DocumentCell): boolean => typeof cell === 'object' && cell !== null && 'hidden' in cell;

export interface DocumentColumn {
  readonly label: string;
  readonly format: CellFormat;
  /** The column's part of the width, where the columns' own share it out; else the first takes what the others leave. */
  readonly weight?: number;
}
export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** A format for the whole row instead of the columns', where a table holds different kinds of figures. */
  readonly format?: CellFormat;
  readonly isTotal?: boolean;
  /** How many rows the first cell stands for; 0 where the one above stands for this row too. */
  readonly headSpan?: number;
}
export interface TableBlock {
  readonly kind: 'table';
  /** «4.1»; empty where tables carry no number. */
  readonly number: string;
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  readonly notes: readonly string[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** «4.1»; empty where figures carry no number. */
  readonly number: string;
  /** Takes three quarters of the width, as bars always do. */
  readonly isSmall?: boolean;
  readonly caption: string;
  /** What the figure shows, in words, for who does not see it. */
  readonly altText: string;
  /** Empty where the document has one source and says so elsewhere. */
  readonly source: string;
  readonly chart: ChartSpec;
}

/** A chart as data; src/charts draws it. */
export type ChartSpec =
  | {
      readonly kind: 'trend';
      readonly points: readonly {
        readonly year: number;
        readonly office: number | null;
        readonly national: number | null;
        readonly nationalSource: 'IPLOS' | 'KPR' | null;
      }[];
      /** Years from which the office counts in another way. */
      readonly officeBreaks?: readonly number[];
      readonly office: string;
      readonly national: string;
      readonly seriesBreak: string;
      readonly gap: readonly string[];
    }
  | {
      readonly kind: 'tertials';
      readonly tertials: readonly {
        readonly year: number;
        readonly tertial: number;
        readonly total: number | null;
        readonly bySpecialty: readonly { readonly specialty: Specialty; readonly count: number }[];
      }[];
    }
  | SeriesSpec
  | {
      readonly kind: 'outcomes';
      readonly rows: readonly OutcomeRow[];
      /** What the pieces are called. */
      readonly words: Readonly<Record<'met' | 'partly' | 'notMet' | 'notAssessed', string>>;
    }
  | { readonly kind: 'answers'; readonly rows: readonly AnswerRow[] }
  | {
      readonly kind: 'bars';
      readonly rows: readonly {
        readonly key: string;
        readonly label: string;
        readonly value: number | null;
        readonly valueText: string;
        readonly ofText: string;
        readonly isUnknown: boolean;
      }[];
    };

/** Figures by period as lines from zero. A null value draws nothing: it is missing or hidden. */
export interface SeriesSpec {
  readonly kind: 'series';
  /** `short` is what stands under the axis, over the year where that has several: «2.», and empty for a year. */
  readonly periods: readonly { readonly year: number; readonly short: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly isUnknown: boolean;
    readonly specialty: Specialty | null;
    readonly values: readonly (number | null)[];
    /** The mark of each figure's footnotes; empty where it has none. */
    readonly marks: readonly string[];
  }[];
  /** A line is not drawn from the period before `at` to that one: of one row, or (null) of all. */
  readonly breaks: readonly { readonly at: number; readonly row: string | null }[];
  /** «Brudd» */
  readonly breakWord: string;
  /** The first period the register counts, and what stands there; null where all is typed in. */
  readonly takeOver: { readonly at: number; readonly word: string } | null;
}

/** How many of a theme's or a year's criteria stand how; those that are not relevant are outside of it. */
export interface OutcomeRow {
  readonly key: string;
  readonly label: string;
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly notAssessed: number;
  /** «21 av 37», or why there is nothing to draw. */
  readonly ofText: string;
}

/** One answer to a survey's question, with a bar for all, or one for each group or year. */
export interface AnswerRow {
  readonly key: string;
  readonly label: string;
  readonly bars: readonly {
    readonly key: string;
    /** The group or the year; null where there is one bar alone. */
    readonly label: string | null;
    /** The share of those who answered; null draws no bar. */
    readonly value: number | null;
    readonly valueText: string;
    readonly ofText: string;
  }[];
}
