import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';

import type { CourseView } from '../../contract/course.ts';
import type { CourseStep } from '../../domain/training/courseRules.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { focusWorkIfLost } from '../components/focusWork.ts';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { CourseFacts } from './course/CourseFacts.tsx';
import { EditCourseDialog } from './course/EditCourseDialog.tsx';
import { EnrolDialog } from './course/EnrolDialog.tsx';
import { EvaluationPart } from './course/EvaluationPart.tsx';
import { FinishDialog } from './course/FinishDialog.tsx';
import { PeoplePart } from './course/PeoplePart.tsx';
import { attendanceDraft } from './course/useAttendance.ts';
import { useCourseList } from './course/useCourseList.ts';
import { WhatWaits } from './course/WhatWaits.tsx';
import { courseTones } from './useCourseColumns.tsx';
import { usePrograms } from './usePrograms.ts';
import { useRefusalMessage } from './useRefusalMessage.ts';

/** One round: what waits, who is on it and was there, what they thought, and the facts beside. */
export function CoursePage() {
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('course.get', { id: courseId });
  const stored = useStoredDraft(attendanceDraft, courseId);
  if (data && stored) return <Course key={courseId} course={data} stored={stored} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Course({ course, stored }: { course: CourseView; stored: StoredDraft }) {
  const t = useTexts('course');
  const programs = usePrograms();
  const [opened, setOpened] = useState<'edit' | 'enrol' | 'finish' | null>(null);
  const close = () => setOpened(null);
  const list = useCourseList(course);
  const { step, sayDone } = useCourseStep(course);
  const name = programs.partNamed(course.partId);
  // A step takes its own button away once the round is read anew.
  useEffect(focusWorkIfLost, [course.state]);
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/kurs', text: t('title') }]} here={name} />
      <Title course={course} name={name} onEdit={() => setOpened('edit')} onStep={step} />
      <WhatWaits
        course={course}
        onEnrol={() => setOpened('enrol')}
        onNote={() => document.querySelector<HTMLElement>('[data-cell][data-mark=none]')?.focus()}
        onHold={() => step('hold')}
        onEvaluate={() => setOpened('finish')}
      />
      <WithSidePanel side={<CourseFacts course={course} programs={programs} />}>
        <PeoplePart course={course} list={list} stored={stored} onEnrol={() => setOpened('enrol')} />
        <EvaluationPart course={course} />
      </WithSidePanel>
      {opened === 'edit' && <EditCourseDialog course={course} onClose={close} />}
      {opened === 'enrol' && <EnrolDialog course={course} list={list} onClose={close} />}
      {opened === 'finish' && (
        <FinishDialog course={course} onClose={close} onDone={(version) => sayDone('evaluate', version)} />
      )}
    </>
  );
}

/** Takes a step with the round as a whole; each can be taken back. */
function useCourseStep({ id, version }: CourseView) {
  const t = useTexts('course');
  const say = useDoneMessage();
  const onError = useRefusalMessage();
  const reopen = useApiCommand('course.step', { onDone: () => say(t('step.reopen')), onError });
  const order = useApiCommand('course.step', { onError });
  const sayDone = (step: CourseStep, now: number) =>
    say(t(`step.${step}`), step === 'reopen' ? undefined : () => reopen.mutate({ id, version: now, step: 'reopen' }));
  return {
    sayDone,
    step: (step: CourseStep) =>
      order.mutate({ id, version, step }, { onSuccess: (output) => sayDone(step, output.version) }),
  };
}

interface TitleProps {
  course: CourseView;
  name: string;
  onEdit: () => void;
  onStep: (step: CourseStep) => void;
}

function Title({ course, name, onEdit, onStep }: TitleProps) {
  const t = useTexts('course');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const { state, sessions, place, capacity, enrolled } = course;
  const places = capacity === null ? t('placesOpen', { count: enrolled }) : t('places', { enrolled, capacity });
  const days = sessions.map(({ day }) => formats.day(day)).join(', ');
  return (
    <PageTitle
      title={name}
      beside={<StatusPill tone={courseTones[state]}>{code(`courseState.${state}`)}</StatusPill>}
      subtitle={[days, place, places].filter(Boolean).join(' · ')}
      action={
        mayWrite && (
          <>
            {state !== 'cancelled' && (
              <Button variant="default" onClick={onEdit}>
                {t('edit')}
              </Button>
            )}
            <Menu position="bottom-end" width={220}>
              <Menu.Target>
                <Button variant="default" aria-label={t('more')} px={10}>
                  <IconDots size={20} stroke={1.6} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {state === 'planned' ? (
                  <Menu.Item onClick={() => onStep('cancel')}>{t('step.doCancel')}</Menu.Item>
                ) : (
                  <Menu.Item onClick={() => onStep('reopen')}>{t('step.doReopen')}</Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    />
  );
}
