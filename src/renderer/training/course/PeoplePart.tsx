import { Button } from '@mantine/core';

import type { CourseView } from '../../../contract/course.ts';
import { mayChangeList } from '../../../domain/training/courseRules.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import type { StoredDraft } from '../../form/kept/storedDraft.ts';
import { AttendanceTable } from './AttendanceTable.tsx';
import classes from './course.module.css';
import { ListBelow } from './ListBelow.tsx';
import { useAttendance } from './useAttendance.ts';
import type { CourseList } from './useCourseList.ts';

interface PeoplePartProps {
  course: CourseView;
  list: CourseList;
  stored: StoredDraft;
  onEnrol: () => void;
}

/** The list of the round and who was there, on one screen. */
export function PeoplePart({ course, list, stored, onEnrol }: PeoplePartProps) {
  const t = useTexts('course');
  const mayWrite = usePermission('coordinator.write');
  const attendance = useAttendance(course, stored);
  const { state, enrolled } = course;
  return (
    <>
      <section className={classes.section} aria-labelledby="people">
        <div className={classes.head}>
          <h2 id="people">{t('people.title')}</h2>
          {mayWrite && mayChangeList(state) && (
            <>
              {course.followsCourseId && (
                <button type="button" className="link" onClick={list.enrolFormer}>
                  {t('people.enrolFormer')}
                </button>
              )}
              <button type="button" className="link" onClick={onEnrol}>
                {t('people.enrol')}
              </button>
            </>
          )}
        </div>
        {enrolled === 0 ? (
          <p className="second">{t('people.nobody')}</p>
        ) : (
          <>
            {state !== 'cancelled' && mayWrite && <p className="second">{t('people.keys')}</p>}
            <AttendanceTable course={course} attendance={attendance} onWithdraw={list.withdraw} />
          </>
        )}
      </section>
      <ListBelow course={course} onWithdraw={list.withdraw} onAgain={list.again} />
      {attendance.unsaved > 0 && (
        <ActionBar
          note={
            <>
              <span role="status">{t('people.unsaved', { count: attendance.unsaved })}</span>{' '}
              <DraftNote state={attendance.draft} />
            </>
          }
        >
          <Button variant="default" onClick={attendance.drop}>
            {t('people.drop')}
          </Button>
          <Button onClick={attendance.save} loading={attendance.isSaving}>
            {t('people.save')}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
