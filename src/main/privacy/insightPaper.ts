import type { VisitRow } from '../../contract/accessLog.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Block } from '../../domain/document/block.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor, type NamedPerson } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import { visitTable } from '../accessLog/accessPaper.ts';
import type { Belongings, StoredRow } from './belongingsRepo.ts';
import { fieldWords } from './insightWords.ts';

export interface Insight {
  readonly person: NamedPerson;
  readonly belongings: Belongings;
  readonly visits: readonly VisitRow[];
  /** Names of accounts, coordinators, faddere and units by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
}

/** Everything about one person, to read: a chapter for each kind of thing, a list of label and words for each row. */
export function insightPaper(insight: Insight): PaperDocument {
  const { person, belongings, visits, language, officeName, today } = insight;
  const t = textsFor(language)('insight');
  const parts = [...belongings].flatMap(([{ name }, rows]) => partOf(name, rows, insight) ?? []);
  return {
    ...paperHead({
      language,
      title: t('paper.title'),
      heading: t('paper.heading', { name: formatsFor(language).spokenName(person) }),
      officeName,
      madeOn: today,
    }),
    hasContents: true,
    parts: [
      {
        id: 'intro',
        number: null,
        title: '',
        blocks: [
          { kind: 'paragraph', runs: [{ text: t('paper.intro') }] },
          { kind: 'note', text: t('paper.files') },
        ],
      },
      ...parts,
      { id: 'looks', number: null, title: t('paper.looks'), blocks: [visitTable(visits, language)] },
    ],
  };
}

/** A table's chapter; null where it is empty, or holds nothing that is read by people. */
function partOf(name: string, rows: readonly StoredRow[], insight: Insight): DocumentPart | null {
  const title = tableTitle(name, insight.language);
  if (title === null || rows.length === 0) return null;
  const t = textsFor(insight.language)('insight');
  const blocks = rows.flatMap((row, index): Block[] => {
    const facts = fieldWords(row, { ...insight, table: name });
    if (facts.length === 0) return [];
    const heading: Block = { kind: 'heading', number: '', text: t('paper.row', { number: index + 1 }) };
    return [...(rows.length > 1 ? [heading] : []), { kind: 'facts', facts }];
  });
  return { id: name, number: null, title, blocks };
}

/** What a table's rows are called for the person; null for what only the machine needs (search words, files' bytes). */
export function tableTitle(name: string, language: LetterLanguage): string | null {
  const key = `table.${name}`;
  const found = (textsFor(language)('insight') as (key: string) => string)(key);
  return found === key ? null : found;
}
