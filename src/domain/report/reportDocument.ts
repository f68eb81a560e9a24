import type { Day } from '../calendar/day.ts';
import type { LetterLanguage } from '../office/officeType.ts';
import type { Specialty } from '../referral/codes.ts';
import type { ReportChapter } from './chapter.ts';

/** A year's report, finished in words and figures: what screen, Word, PDF and Excel all show. Plain data, so that it can cross to the window. */
export interface ReportDocument {
  readonly language: LetterLanguage;
  readonly year: number;
  readonly title: string;
  readonly officeName: string;
  /** «Koordinerende enhet» */
  readonly unitName: string;
  readonly madeOn: Day;
  /** Why the figures are not the year's final ones; null when they are. */
  readonly provisional: string | null;
  readonly chapters: readonly ChapterContent[];
}

export interface ChapterContent {
  readonly id: ReportChapter;
  /** The chapter's fixed number; null for the appendix. */
  readonly number: number | null;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock | NoteBlock | CommentBlock;

interface HeadingBlock {
  readonly kind: 'heading';
  /** «4.2»; empty in the appendix. */
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
/** Where the office's own words stand; null where it has written none, and then nothing is printed. */
export interface CommentBlock {
  readonly kind: 'comment';
  readonly label: string;
  readonly text: string | null;
}

export type CellFormat = 'text' | 'count' | 'percent' | 'days' | 'decimal' | 'year';

/** A share as its source published it: 9 % is not 9.0 %. */
interface PublishedShare {
  readonly share: number;
  readonly decimals: number;
}
/** Text, a number, nothing known (null, printed «..»), or hidden (printed «:»). Percent are shares 0–1. */
export type ReportCell = string | number | null | PublishedShare | { readonly hidden: true };
export const hiddenCell: ReportCell = { hidden: true };
export const isHidden = (cell: ReportCell): boolean => typeof cell === 'object' && cell !== null && 'hidden' in cell;

export interface ReportColumn {
  readonly label: string;
  readonly format: CellFormat;
}
export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** A format for the whole row instead of the columns', where a table holds different kinds of figures. */
  readonly format?: CellFormat;
  readonly isTotal?: boolean;
}
export interface TableBlock {
  readonly kind: 'table';
  /** «4.1» */
  readonly number: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly number: string;
  readonly caption: string;
  /** What the figure shows, in words, for who does not see it. */
  readonly altText: string;
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
