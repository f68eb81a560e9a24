import type { Day } from '../calendar/day.ts';
import type { Block, FactsBlock, SignaturesBlock } from '../document/block.ts';
import type { DocumentPart } from '../document/paper.ts';
import type { LetterLanguage } from '../office/officeType.ts';
import type { ReportChapter } from './chapter.ts';
import type { ReportStanding } from './edition.ts';

/** A year's report, finished in words and figures: what screen, Word, PDF and Excel all show. Plain data, so that it can cross to the window. */
export interface ReportDocument {
  readonly language: LetterLanguage;
  readonly year: number;
  readonly title: string;
  readonly officeName: string;
  /** «Koordinerende enhet» */
  readonly unitName: string;
  readonly madeOn: Day;
  readonly standing: ReportStanding;
  /** How it stands, in words: not the year's final figures, a draft, or who approved it when. */
  readonly remark: string;
  readonly chapters: readonly ChapterContent[];
}

/** What a report is made of: nothing in it is signed. */
export type ReportBlock = Exclude<Block, FactsBlock | SignaturesBlock>;

export interface ChapterContent extends DocumentPart {
  readonly id: ReportChapter;
  readonly blocks: readonly ReportBlock[];
}
