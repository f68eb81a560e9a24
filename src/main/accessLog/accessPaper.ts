import type { VisitRow } from '../../contract/accessLog.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Block } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { visitWords } from '../../locales/accessWords.ts';
import { formatsFor, type NamedPerson } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';

interface AccessPaperOrder {
  readonly person: NamedPerson;
  readonly since: Day | null;
  readonly visits: readonly VisitRow[];
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
}

/** The print for the person: who has looked, which day, at what and why. Plain words, and no number. */
export function accessPaper({ person, since, visits, language, officeName, today }: AccessPaperOrder): PaperDocument {
  const t = textsFor(language)('accessLog');
  const f = formatsFor(language);
  return {
    ...paperHead({
      language,
      title: t('paper.title'),
      heading: t('paper.heading', { name: f.spokenName(person) }),
      officeName,
      madeOn: today,
    }),
    parts: [
      {
        id: 'looks',
        number: null,
        title: '',
        blocks: [
          paragraph(t('paper.intro', { day: f.day(since ?? today) })),
          ...(visits.length === 0 ? [paragraph(t('nobody'))] : [visitTable(visits, language)]),
          { kind: 'note', text: t('unasked') },
          { kind: 'note', text: t('paper.lists') },
          { kind: 'note', text: t('paper.ask') },
        ],
      },
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** Visits as a table on paper. */
export function visitTable(visits: readonly VisitRow[], language: LetterLanguage): Block {
  const t = textsFor(language)('accessLog');
  const f = formatsFor(language);
  return {
    kind: 'table',
    number: '',
    caption: '',
    notes: [],
    columns: [
      { label: t('column.day'), format: 'text', weight: 14 },
      { label: t('column.clock'), format: 'text', weight: 14 },
      { label: t('column.who'), format: 'text', weight: 22 },
      { label: t('column.what'), format: 'text', weight: 30 },
      { label: t('column.why'), format: 'text', weight: 20 },
    ],
    rows: visits.map((visit) => {
      const { who, clock, what, why } = visitWords(visit, language);
      return { cells: [f.day(visit.day), clock, who, what, why] };
    }),
  };
}
