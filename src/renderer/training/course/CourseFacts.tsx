import { Button } from '@mantine/core';
import { IconCalendarEvent, IconCopy } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { CourseView } from '../../../contract/course.ts';
import { formatClockTime } from '../../../domain/calendar/clockTime.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { Programs } from '../usePrograms.ts';
import { Certificates } from './Certificates.tsx';
import classes from './course.module.css';
import { useInvitation } from './useInvitation.ts';

/** The facts of a round, always in the same order: days, teachers, invitation, certificates, what comes before and after. */
export function CourseFacts({ course, programs }: { course: CourseView; programs: Programs }) {
  const t = useTexts('course');
  return (
    <>
      <SideFacts title={t('facts.sessions')}>
        <Sessions course={course} />
      </SideFacts>
      <SideFacts title={t('facts.teachers')}>
        <Teachers course={course} />
      </SideFacts>
      {course.state === 'planned' && (
        <SideFacts title={t('facts.invitation')}>
          <Invitation course={course} />
        </SideFacts>
      )}
      {course.state !== 'cancelled' && <Certificates course={course} />}
      {course.note && (
        <SideFacts title={t('facts.note')}>
          <p className={classes.pre}>{course.note}</p>
        </SideFacts>
      )}
      {course.adjustments && (
        <SideFacts title={t('facts.lessons')}>
          <p className={classes.pre}>{course.adjustments}</p>
        </SideFacts>
      )}
      <Neighbours course={course} programs={programs} />
    </>
  );
}

function Sessions({ course }: { course: CourseView }) {
  const t = useTexts('training');
  const formats = useFormats();
  return (
    <ul className={classes.sessions}>
      {course.sessions.map(({ id, day, from, to, theme }) => (
        <li key={id}>
          {formats.longDay(day)}
          {from && to && (
            <span className="second">
              {t('session.clock', { from: formatClockTime(from), to: formatClockTime(to) })}
            </span>
          )}
          {theme && <span className="second">{theme}</span>}
        </li>
      ))}
    </ul>
  );
}

function Teachers({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const code = useTexts('code');
  if (course.teachers.length === 0) return <p className="second">{t('facts.noTeachers')}</p>;
  return (
    <ul className={classes.sessions}>
      {course.teachers.map(({ name, kind }) => (
        <li key={name}>
          {name}
          <span className="second">{code(`teacherKind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Invitation({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const { copy, saveCalendar, mark, without } = useInvitation(course);
  const isInvited = course.invitedOn !== null;
  return (
    <>
      {course.enrolled > 0 && (
        <p>
          {course.invitedOn === null
            ? t('facts.notInvited')
            : t('facts.invited', { day: formats.day(course.invitedOn) })}{' '}
          {mayWrite && (
            <button type="button" className="link" onClick={() => mark(!isInvited)}>
              {t(isInvited ? 'facts.unmarkInvited' : 'facts.markInvited')}
            </button>
          )}
        </p>
      )}
      <div className={classes.tools}>
        {course.enrolled > 0 && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconCopy size={18} stroke={1.5} aria-hidden />}
            onClick={copy}
          >
            {t('facts.copy')}
          </Button>
        )}
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCalendarEvent size={18} stroke={1.5} aria-hidden />}
          onClick={saveCalendar}
        >
          {t('facts.calendar')}
        </Button>
      </div>
      {without.length > 0 && <p className="second">{t('facts.noAddress', { names: without.join(', ') })}</p>}
    </>
  );
}

function Neighbours({ course, programs }: { course: CourseView; programs: Programs }) {
  const t = useTexts('course');
  const formats = useFormats();
  const { followsCourseId, followedBy } = course;
  return (
    <>
      {followsCourseId && (
        <SideFacts title={t('facts.follows')}>
          <Link className="link" to={`/opplaering/kurs/${followsCourseId}`}>
            {t('facts.former')}
          </Link>
        </SideFacts>
      )}
      {followedBy && (
        <SideFacts title={t('facts.followedBy')}>
          <Link className="link" to={`/opplaering/kurs/${followedBy.id}`}>
            {programs.partNamed(followedBy.partId)}, {formats.day(followedBy.firstDay)}
          </Link>
        </SideFacts>
      )}
    </>
  );
}
