import type { Block, TableBlock } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { eventWords } from '../../locales/eventWords.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import type { Plan } from '../plan/planRepo.ts';
import type { Person } from '../person/personRepo.ts';
import type { viewCase } from './caseView.ts';

export interface CaseOnPaper {
  readonly found: Awaited<ReturnType<typeof viewCase>>;
  readonly person: Person;
  /** Who serves today. */
  readonly coordinator: { readonly coordinatorName: string; readonly unitName: string | null } | null;
  /** The newest plan. */
  readonly plan: Plan | null;
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
}

/** A case summed up for a meeting: who and what, what was decided, what is due, and the story from the first melding. */
export function casePaper(order: CaseOnPaper): PaperDocument {
  const { found, person, language, officeName, today } = order;
  const t = textsFor(language)('casePaper');
  const formats = formatsFor(language);
  return {
    ...paperHead({
      language,
      // The title stands in the file's properties and on each sheet: the case's number, never a name.
      title: t('title', { caseNumber: found.caseNumber }),
      heading: formats.spokenName(person),
      officeName,
      madeOn: today,
      remark: t('remark'),
    }),
    parts: [
      { id: 'facts', number: null, title: t('title', { caseNumber: found.caseNumber }), blocks: facts(order) },
      { id: 'due', number: null, title: t('due'), blocks: [due(order)] },
      { id: 'story', number: null, title: t('story'), blocks: [story(order)] },
    ],
  };
}

function facts({ found, person, coordinator, plan, language, today }: CaseOnPaper): Block[] {
  const t = textsFor(language)('casePaper');
  const code = textsFor(language)('code');
  const f = formatsFor(language);
  const { fields } = found;
  const known = found.decisions.findLast((decision) => !decision.superseded);
  const lines: [label: string, text: string | null][] = [
    [
      t('born'),
      person.birthDate === null ? f.born(person) : `${f.day(person.birthDate)} (${f.age(person.birthDate, today)})`,
    ],
    [t('number'), person.nationalId === null ? null : maskNationalId(person.nationalId)],
    [t('state'), code(`state.${found.state}`)],
    [t('need'), code(`need.${fields.need}`)],
    [t('received'), f.day(fields.receivedOn)],
    [
      t('from'),
      [code(`referrerType.${fields.referrerType}`), fields.referrerName, fields.referrerOrganisation]
        .filter(Boolean)
        .join(', '),
    ],
    [t('reason'), fields.reason],
    [t('servicesToday'), named(fields.servicesToday, (one) => code(`service.${one}`), f)],
    [t('servicesNeeded'), named(fields.servicesNeeded, (one) => code(`service.${one}`), f)],
    [t('missing'), found.missing],
    [
      t('decision'),
      known
        ? `${code(`outcome.${known.outcome}`)}, ${f.day(known.decidedOn)}, ${code(`legalBasis.${known.legalBasis}`)}`
        : null,
    ],
    [t('decisionReason'), known?.reason ?? null],
    [
      t('coordinator'),
      coordinator ? [coordinator.coordinatorName, coordinator.unitName].filter(Boolean).join(', ') : t('nobody'),
    ],
    [t('plan'), plan ? code(`planState.${plan.state}`) : t('noPlan')],
    [t('responsible'), found.responsible?.name ?? t('nobody')],
  ];
  return [
    {
      kind: 'facts',
      facts: lines.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text }])),
    },
  ];
}

const named = <T>(list: readonly T[], nameOf: (one: T) => string, f: ReturnType<typeof formatsFor>): string | null =>
  list.length === 0 ? null : f.list(list.map((one, place) => (place === 0 ? nameOf(one) : f.inSentence(nameOf(one)))));

const table = (columns: TableBlock['columns'], rows: readonly (readonly string[])[]): TableBlock => ({
  kind: 'table',
  number: '',
  caption: '',
  notes: [],
  columns,
  rows: rows.map((cells) => ({ cells })),
});

function due({ found, language, today }: CaseOnPaper): Block {
  const t = textsFor(language)('casePaper');
  const caseFile = textsFor(language)('caseFile');
  const f = formatsFor(language);
  const open = found.deadlines.filter(({ doneOn }) => doneOn === null);
  if (open.length === 0) return { kind: 'paragraph', runs: [{ text: t('nothingDue') }] };
  return table(
    [
      { label: t('what'), format: 'text', weight: 50 },
      { label: t('day'), format: 'text', weight: 20 },
      { label: t('when'), format: 'text', weight: 30 },
    ],
    open
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ kind, dueOn, pausedSince }) =>
        pausedSince === null
          ? [caseFile(`due.${kind}`), f.day(dueOn), f.distance(dueOn, today)]
          : [caseFile(`due.${kind}`), '–', caseFile('dueStill', { day: f.day(pausedSince) })],
      ),
  );
}

function story({ found, language }: CaseOnPaper): Block {
  const t = textsFor(language)('casePaper');
  const f = formatsFor(language);
  const words = eventWords(language, found.fields);
  const told = found.events.filter(({ step, undone }) => step !== 'undo' && !undone);
  return table(
    [
      { label: t('day'), format: 'text', weight: 16 },
      { label: t('what'), format: 'text', weight: 34 },
      { label: t('details'), format: 'text', weight: 50 },
    ],
    told.map((event) => {
      const { title, text } = words(event);
      return [f.day(event.onDay), title, text];
    }),
  );
}
