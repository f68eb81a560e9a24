import type { Day } from '../calendar/day.ts';
import type { LetterLanguage } from '../office/officeType.ts';
import type { Block } from './block.ts';

/** Ordinary print, or large print for who reads that better: 16 points in the text. */
export const textSizes = ['normal', 'large'] as const;
export type TextSize = (typeof textSizes)[number];
/** The sizes one may choose, and a compact one (9.5 points) for what must stand on one page. */
export type PrintSize = TextSize | 'compact';

/**
 * Anything the office puts on paper, finished in words: a report, a plan, a letter, a certificate. Word, HTML and PDF
 * are written from it in one place (main/document). Plain data, so that it can be kept frozen.
 */
export interface PaperDocument {
  readonly language: LetterLanguage;
  /** In the file's properties and on top of each sheet: never a person's name. */
  readonly title: string;
  /** The heading of the first page; it may hold a name. */
  readonly heading: string;
  readonly officeName: string;
  /** «Koordinerende enhet» */
  readonly unitName: string;
  readonly madeOn: Day;
  /** A line on the first page that must be seen, such as why it is provisional; null where there is none. */
  readonly remark: string | null;
  /** Whether the first page lists the parts. */
  readonly hasContents: boolean;
  readonly textSize: PrintSize;
  /** A letter's head in place of a title page; without it the document begins with its heading. */
  readonly head?: LetterHead;
  readonly parts: readonly DocumentPart[];
}

/** What a letter carries on its first sheet: the picture beside the office's name, the receiver where an envelope's window is, day and reference. */
export interface LetterHead {
  readonly logo: { readonly mimeType: 'image/png' | 'image/jpeg'; readonly base64: string } | null;
  readonly receiver: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** A line that must be seen, such as that the letter is exempt from public disclosure. */
  readonly note: string;
  /** At the foot of each sheet: where the office is found. */
  readonly foot: string;
}

/** A chapter, or a section of a shorter document. */
export interface DocumentPart {
  readonly id: string;
  /** The part's fixed number; null where it has none. */
  readonly number: number | null;
  /** Empty where the part goes on from what stands above it. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Begins a new page: always, or only where so little is left of the sheet that a heading there would stand at its foot. */
  readonly startsPage?: 'always' | 'whereLittleIsLeft';
  /** Begins with the document's front again, for a sheet that somebody is given alone. */
  readonly repeatsFront?: boolean;
  /** Lies across: for tables that need the width. Begins a page of its own. */
  readonly isWide?: boolean;
}
