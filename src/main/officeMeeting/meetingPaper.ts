import type { Block, Run } from '../../domain/document/block.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import type { Attendance, MeetingSnapshot, RecordedItem } from '../../domain/officeMeeting/meetingRecord.ts';
import type { Day, Moment } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';

export interface MeetingOnPaper {
  readonly what: 'agenda' | 'minutes';
  readonly snapshot: MeetingSnapshot;
  /** The approved version; null for what stands now. */
  readonly approved: {
    readonly number: number;
    readonly approvedAt: Moment;
    readonly by: string;
    readonly note: string | null;
    readonly hash: string;
  } | null;
  /** Names by person id; empty where the paper shall name nobody. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
}

/** A meeting on paper: called to it with an agenda, or what was said and decided. Persons are case number and initials. */
export function meetingPaper(order: MeetingOnPaper): PaperDocument {
  const { what, snapshot, approved, names, language, officeName, today } = order;
  const t = textsFor(language)('meetingPaper');
  const day = formatsFor(language).day(snapshot.day);
  const title = t(`${what}.title`, { day });
  const remarks = [
    what === 'minutes' && approved === null ? t('notApproved') : null,
    approved?.note ? t('corrected', { number: approved.number, note: approved.note }) : null,
    names.size > 0 ? t('withNames') : null,
  ].filter((remark) => remark !== null);
  return {
    ...paperHead({
      language,
      title,
      officeName,
      madeOn: today,
      remark: remarks.length > 0 ? remarks.join(' ') : null,
    }),
    parts: [
      { id: 'facts', number: null, title: t('about'), blocks: facts(order) },
      ...snapshot.items.map((item, index) => itemPart(order, item, index + 1)),
      ...(approved ? [approval(order, approved)] : []),
    ],
  };
}

function facts({ what, snapshot, language }: MeetingOnPaper): Block[] {
  const t = textsFor(language)('meetingPaper');
  const f = formatsFor(language);
  const { day, startTime, place, participants } = snapshot;
  const of = (...wanted: Attendance[]) =>
    participants
      .filter(({ attendance }) => wanted.includes(attendance))
      .map(({ name, role }) => (role ? `${name} (${role})` : name));
  const people: [string, string[]][] =
    what === 'agenda'
      ? [[t('called'), of('called', 'present', 'absent')]]
      : [
          [t('present'), of('present')],
          [t('absent'), of('absent', 'called')],
        ];
  const lines: [string, string][] = [
    [
      t('time'),
      startTime === null ? f.longDay(day) : t('dayAndTime', { day: f.longDay(day), time: startTime.replace(':', '.') }),
    ],
    [t('place'), place ?? ''],
    ...people.map(([label, names]): [string, string] => [label, f.list(names)]),
  ];
  return [{ kind: 'facts', facts: lines.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])) }];
}

function itemPart(order: MeetingOnPaper, item: RecordedItem, number: number): DocumentPart {
  const { what, language } = order;
  const t = textsFor(language)('meetingPaper');
  const blocks: Block[] = [];
  if (item.background) blocks.push(...paragraphs(item.background));
  if (what === 'minutes') {
    const result = resultOf(order, item);
    if (result !== null) blocks.push(paragraph([{ text: `${t('decision')}: `, isStrong: true }, { text: result }]));
    if (item.conclusion) blocks.push(...paragraphs(item.conclusion, `${t('conclusion')}: `));
  }
  if (item.responsible)
    blocks.push(paragraph([{ text: `${t('responsible')}: `, isStrong: true }, { text: item.responsible }]));
  return { id: `item-${number}`, number, title: titleOf(order, item), blocks };
}

/** «Sak 2026/14, KL: avgjørelse», or the heading of a point that is about no case. */
function titleOf({ names, language }: MeetingOnPaper, item: RecordedItem): string {
  const t = textsFor(language)('meetingPaper');
  if (item.kind === 'free') return item.title ?? '';
  const who = names.get(item.personId ?? '') ?? item.initials ?? '';
  const subject =
    item.caseNumber === null ? t('withoutCase', { who }) : t('case', { caseNumber: item.caseNumber, who });
  return `${subject}: ${t(`kind.${item.kind}`)}`;
}

function resultOf({ language }: MeetingOnPaper, item: RecordedItem): string | null {
  const t = textsFor(language)('meetingPaper');
  const code = textsFor(language)('code');
  if (item.outcome !== null)
    return [code(`outcome.${item.outcome}`), item.legalBasis && code(`legalBasis.${item.legalBasis}`)]
      .filter(Boolean)
      .join(', ');
  if (item.complaintStep !== null) return t(`complaintStep.${item.complaintStep}`);
  return item.carriedTo === null ? null : t('carriedTo', { day: formatsFor(language).day(item.carriedTo) });
}

function approval(
  { language }: MeetingOnPaper,
  { number, approvedAt, by, hash }: NonNullable<MeetingOnPaper['approved']>,
): DocumentPart {
  const t = textsFor(language)('meetingPaper');
  const day = formatsFor(language).day(approvedAt.slice(0, 10));
  return {
    id: 'approval',
    number: null,
    title: t('approval'),
    blocks: [paragraph([{ text: t('approvedBy', { by, day, number }) }]), { kind: 'note', text: t('hash', { hash }) }],
  };
}

const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

/** One paragraph a line; the label stands before the first. */
const paragraphs = (text: string, label = ''): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) =>
      paragraph([...(label !== '' && index === 0 ? [{ text: label, isStrong: true }] : []), { text: line }]),
    );
