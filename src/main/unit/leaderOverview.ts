import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { freePlaces } from '../../domain/coordinator/load.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { Block, TableBlock } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import type { ServedInUnit } from './servedInUnitRepo.ts';
import type { Unit } from './unitRepo.ts';

export interface OverviewOrder {
  unit: Unit;
  staff: readonly CoordinatorRow[];
  served: readonly ServedInUnit[];
  language: LetterLanguage;
  withNames: boolean;
  today: Day;
  settings: OfficeSettings;
}

/** The paper for a unit's leader: what each employee carries, and under each name whom they coordinate for. */
export function leaderOverview(order: OverviewOrder): PaperDocument {
  const { unit, staff, language, today, settings } = order;
  const t = textsFor(language)('unit');
  return {
    ...paperHead({
      language,
      title: t('paper.title', { unit: unit.name }),
      officeName: settings.officeName,
      madeOn: today,
      remark: t('paper.remark'),
    }),
    parts: [
      { id: 'howMany', number: null, title: t('paper.howMany'), blocks: howMany(order) },
      ...staff.map((one, index) => ({
        id: `staff${index}`,
        number: null,
        title: one.name,
        blocks: [whom(one, order)],
      })),
    ],
  };
}

const table = (caption: string, rest: Pick<TableBlock, 'columns' | 'rows'>): TableBlock => ({
  kind: 'table',
  number: '',
  caption,
  notes: [],
  ...rest,
});

function howMany({ unit, staff, served, language }: OverviewOrder): Block[] {
  const t = textsFor(language)('unit');
  const f = formatsFor(language);
  const percentage = (one: CoordinatorRow): string =>
    one.percentage === null ? '' : f.percent(one.percentage / 100, 0);
  const away = (one: CoordinatorRow): string => {
    if (!one.isAbsent) return '';
    return one.absentTo === null ? t('paper.away') : t('paper.awayTo', { day: f.day(one.absentTo) });
  };
  const sum = (of: (one: CoordinatorRow) => number) => staff.reduce((total, one) => total + of(one), 0);
  const different = new Set(served.map(({ person }) => person.id)).size;
  const leader: Block[] =
    unit.leader === null ? [] : [{ kind: 'facts', facts: [{ label: t('paper.leader'), text: unit.leader }] }];
  if (staff.length === 0) return [...leader, { kind: 'paragraph', runs: [{ text: t('paper.nobody') }] }];
  const counts = table('', {
    columns: [
      { label: t('paper.employee'), format: 'text', weight: 34 },
      { label: t('paper.persons'), format: 'count', weight: 13 },
      { label: t('paper.most'), format: 'count', weight: 13 },
      { label: t('paper.free'), format: 'count', weight: 13 },
      { label: t('paper.setAside'), format: 'text', weight: 10 },
      { label: t('paper.absence'), format: 'text', weight: 17 },
    ],
    rows: [
      ...staff.map((one) => ({
        cells: [
          [one.name, one.profession].filter(Boolean).join(', '),
          one.persons,
          one.maxPersons,
          one.takesNew ? Math.max(0, freePlaces(one)) : 0,
          percentage(one),
          away(one),
        ],
      })),
      {
        cells: [
          t('paper.all'),
          different,
          sum(({ maxPersons }) => maxPersons),
          sum((one) => (one.takesNew ? Math.max(0, freePlaces(one)) : 0)),
          '',
          '',
        ],
        isTotal: true,
      },
    ],
  });
  return [...leader, counts];
}

function whom(one: CoordinatorRow, { served, language, withNames, today }: OverviewOrder): Block {
  const t = textsFor(language)('unit');
  const code = textsFor(language)('code');
  const f = formatsFor(language);
  const own = served.filter(({ coordinatorId }) => coordinatorId === one.id);
  if (own.length === 0) return { kind: 'paragraph', runs: [{ text: t('paper.nobodyServed') }] };
  const provided = ({ alsoProvides }: ServedInUnit): string => {
    if (alsoProvides === null) return '';
    return alsoProvides.length === 0 ? t('paper.none') : f.list(alsoProvides.map((key) => code(`service.${key}`)));
  };
  const who = ({ person }: ServedInUnit): string =>
    `${f.name(person)}, ${person.birthDate === null ? f.born(person) : f.age(person.birthDate, today)}`;
  return table(t('paper.whom', { count: own.length }), {
    columns: [
      ...(withNames ? [{ label: t('paper.person'), format: 'text' as const, weight: 31 }] : []),
      { label: t('paper.case'), format: 'text', weight: 11 },
      { label: t('paper.role'), format: 'text', weight: 23 },
      { label: t('paper.since'), format: 'text', weight: 14 },
      { label: t('paper.alsoProvides'), format: 'text', weight: 21 },
    ],
    rows: own.map((row) => ({
      cells: [
        ...(withNames ? [who(row)] : []),
        row.caseNumber ?? t('paper.noCase'),
        code(`coordinatorRole.${row.role}`),
        f.day(row.fromDay),
        provided(row),
      ],
    })),
  });
}
