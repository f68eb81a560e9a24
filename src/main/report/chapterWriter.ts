import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { PrintedYear } from '../../domain/report/printedYear.ts';
import {
  type ChartSpec,
  isHidden,
  type DocumentCell,
  type DocumentColumn,
  type DocumentRow,
} from '../../domain/document/block.ts';
import type { ChapterContent, ReportBlock } from '../../domain/report/reportDocument.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { NationalFigureFile } from '../../domain/reference/types.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { CorpsYear } from '../statistics/corpsYears.ts';
import type { TrendYear } from '../statistics/planTrendRepo.ts';
import type { CooperationMaterial } from './cooperationMaterial.ts';
import type { CriteriaMaterial } from './criteriaMaterial.ts';
import type { ImprovementMaterial } from './improvementMaterial.ts';
import type { MandateYear } from './mandateYear.ts';
import type { SeriesOnPaper } from '../series/seriesTable.ts';
import type { ParticipationMaterial } from './participationMaterial.ts';

/** A year of the trend as it may be printed: a hidden year has none of the office's figures. */
export interface PrintedTrendYear extends TrendYear {
  readonly isHidden: boolean;
}

/** What all chapters are written from: this year's and last year's figures, small numbers hidden, and the language. */
export interface ReportMaterial {
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly year: PrintedYear;
  readonly before: PrintedYear;
  /** The years told of beside each other, the oldest first: at most five, and the two above are the last of them. */
  readonly years: readonly PrintedYear[];
  /** The office's and the country's share year by year; the office's null where it is hidden or missing. */
  readonly trend: readonly PrintedTrendYear[];
  readonly national: NationalFigureFile;
  /** The coordinator corps at the end of this year and of those before it. */
  readonly corps: readonly CorpsYear[];
  readonly mandate: MandateYear;
  readonly cooperation: CooperationMaterial;
  readonly criteria: CriteriaMaterial;
  /** Findings in the data on the day the report is of; null where it is no report. */
  readonly quality: { readonly open: number; readonly confirmed: number } | null;
  readonly participation: ParticipationMaterial;
  readonly improvements: ImprovementMaterial;
  /** The office's own series that are printed in a chapter. */
  readonly series: readonly SeriesOnPaper[];
}

/** Writes a chapter: numbers its sections, tables and figures, and explains hidden and missing cells under each table. */
export class ChapterWriter {
  readonly material: ReportMaterial;
  readonly t;
  readonly code;
  readonly f;
  readonly #id: ReportChapter;
  readonly #number: number | null;
  readonly #blocks: ReportBlock[] = [];
  #sections = 0;
  #tables = 0;
  #figures = 0;

  constructor(id: ReportChapter, number: number | null, material: ReportMaterial) {
    this.#id = id;
    this.#number = number;
    this.material = material;
    this.t = textsFor(material.language)('report');
    this.code = textsFor(material.language)('code');
    this.f = formatsFor(material.language);
  }

  section(text: string): void {
    this.#sections += 1;
    this.#blocks.push({ kind: 'heading', number: this.#numbered(this.#sections), text });
  }

  /** One paragraph of the sentences that can be said; a sentence with a hidden figure in it is null, and a general one stands for all such. */
  say(...sentences: readonly (string | null)[]): void {
    const said = sentences.filter((text) => text !== null && text !== '');
    const whole = [...said, ...(sentences.includes(null) ? [this.t('paper.someHidden')] : [])].join(' ');
    if (whole !== '') this.#blocks.push({ kind: 'paragraph', runs: [{ text: whole }] });
  }

  list(items: readonly { readonly term: string; readonly text: string }[]): void {
    this.#blocks.push({
      kind: 'list',
      items: items.map(({ term, text }) => [{ text: `${term}: `, isStrong: true }, { text }]),
    });
  }

  table(
    caption: string,
    columns: readonly DocumentColumn[],
    rows: readonly DocumentRow[],
    notes: readonly string[] = [],
  ): void {
    const cells = rows.flatMap((row) => row.cells);
    this.#tables += 1;
    this.#blocks.push({
      kind: 'table',
      number: this.#numbered(this.#tables),
      caption,
      columns,
      rows,
      notes: [
        ...(cells.some(isHidden) ? [this.t('paper.hiddenNote', { count: this.material.year.threshold })] : []),
        ...(cells.includes(null) ? [this.t('paper.missingNote')] : []),
        ...notes,
      ],
    });
  }

  figure(caption: string, altText: string, source: string, chart: ChartSpec): void {
    this.#figures += 1;
    this.#blocks.push({ kind: 'figure', number: this.#numbered(this.#figures), caption, altText, source, chart });
  }

  comment(text: string | null): void {
    this.#blocks.push({ kind: 'comment', label: this.t('paper.comment'), text });
  }

  /** A figure as text in a sentence: null where it is hidden, so that the sentence is left out. */
  percent(cell: DocumentCell): string | null {
    return typeof cell === 'number' ? this.f.percent(cell) : null;
  }

  finish(): ChapterContent {
    return { id: this.#id, number: this.#number, title: this.t(`chapter.${this.#id}`), blocks: this.#blocks };
  }

  #numbered(index: number): string {
    return this.#number === null ? `${this.t('paper.appendixLetter')}.${index}` : `${this.#number}.${index}`;
  }
}

/** A sentence from figures that may be hidden or missing: null when one is hidden, empty when one is missing. */
export function sentence(cells: readonly DocumentCell[], write: (...values: number[]) => string): string | null {
  if (cells.some(isHidden)) return null;
  if (cells.includes(null)) return '';
  return write(...(cells as number[]));
}
