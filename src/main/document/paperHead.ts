import type { Day } from '../../domain/calendar/day.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';

interface HeadWords {
  readonly language: LetterLanguage;
  readonly title: string;
  /** What the first page is headed by, where that is not the title: a name stands here alone. */
  readonly heading?: string;
  readonly officeName: string;
  readonly madeOn: Day;
  readonly remark?: string | null;
}

/** All of a paper but its parts, for one in ordinary print without contents: what most of them are. */
export const paperHead = (words: HeadWords): Omit<PaperDocument, 'parts'> => ({
  heading: words.title,
  remark: null,
  ...words,
  unitName: textsFor(words.language)('document')('unit'),
  hasContents: false,
  textSize: 'normal',
});
