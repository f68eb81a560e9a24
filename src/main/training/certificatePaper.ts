import { formatClockTime } from '../../domain/calendar/clockTime.ts';
import type { Block } from '../../domain/document/block.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { partName } from '../../locales/partName.ts';
import { paperHead } from '../document/paperHead.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { type Course, type CourseSession, findCourse, sessionsOf } from './courseRepo.ts';
import { certifiable } from './courseView.ts';
import { peopleOn } from './enrolmentRepo.ts';
import { findPart } from './programRepo.ts';

interface CertificateOrder {
  id: string;
  participantIds: readonly string[];
  language: LetterLanguage;
}

/** Certificates of a round, a sheet each, in the order of the list. Refuses with RULE where somebody was not at all of it. */
export async function certificatePaper(
  { db, today, settings }: Pick<QueryContext, 'db' | 'today' | 'settings'>,
  { id, participantIds, language }: CertificateOrder,
): Promise<PaperDocument> {
  const course = await findCourse(db, id);
  const part = course && (await findPart(db, course.partId));
  if (!course || !part) throw new Refusal('NOT_FOUND');
  const sessions = await sessionsOf(db, id);
  const ready = new Set(await certifiable(db, course, sessions, today));
  if (participantIds.some((one) => !ready.has(one)))
    throw new Refusal('RULE', { fields: { participantIds: 'notThere' } });
  const t = textsFor(language)('training');
  const name = partName(language, part);
  const people = (await peopleOn(db, id)).filter(({ participantId }) => participantIds.includes(participantId));
  return {
    ...paperHead({
      language,
      title: t('certificate.title'),
      // Each sheet is given to somebody: it says by itself what it is, and of what.
      heading: name,
      officeName: settings.officeName,
      madeOn: today,
    }),
    parts: people.map((person, index): DocumentPart => ({
      id: `certificate-${index + 1}`,
      number: null,
      title: t('certificate.of', { name: person.name }),
      ...(index > 0 && { startsPage: 'always', repeatsFront: true }),
      blocks: certificateBlocks({ course, sessions, language, name, unitName: person.unitName }),
    })),
  };
}

interface CertificateFacts {
  course: Course;
  sessions: readonly CourseSession[];
  language: LetterLanguage;
  name: string;
  unitName: string | null;
}

function certificateBlocks({ course, sessions, language, name, unitName }: CertificateFacts): Block[] {
  const t = textsFor(language)('training');
  const formats = formatsFor(language);
  const times = ({ fromTime, toTime }: CourseSession) =>
    fromTime === null || toTime === null
      ? ''
      : t('session.clock', { from: formatClockTime(fromTime), to: formatClockTime(toTime) });
  const facts = [
    { label: t('certificate.unitLabel'), text: unitName },
    { label: t('certificate.place'), text: course.place },
    { label: t('certificate.teachers'), text: formats.list(course.teachers.map((teacher) => teacher.name)) || null },
  ];
  return [
    { kind: 'paragraph', runs: [{ text: `${t('certificate.hasBeenAt')} ` }, { text: name, isStrong: true }] },
    {
      kind: 'facts',
      facts: facts.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
    },
    {
      kind: 'list',
      items: sessions.map((session) => [
        { text: formats.spelledDay(session.day), isStrong: true },
        {
          text: [times(session), session.theme]
            .filter(Boolean)
            .map((text) => `, ${text}`)
            .join(''),
        },
      ]),
    },
    {
      kind: 'signatures',
      lines: [{ label: t('certificate.signature'), name: null, day: null }],
      dayLabel: t('certificate.day'),
    },
  ];
}

/** «09.00», as clocks are written. */
