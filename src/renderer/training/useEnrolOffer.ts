import type { OpenCourse } from '../../contract/training.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useRefusalMessage } from './useRefusalMessage.ts';

/** Gives somebody who must be offered a place one, and takes it back. */
export function useEnrolOffer() {
  const t = useTexts('training');
  const formats = useFormats();
  const say = useDoneMessage();
  const onError = useRefusalMessage();
  const restore = useApiCommand('course.restoreList', { onDone: () => say(t('offers.undone')), onError });
  const enrolment = useApiCommand('course.enrol', { onError });
  return {
    isPending: enrolment.isPending,
    enrol(
      { coordinatorId, name }: { coordinatorId: string; name: string },
      { courseId: id, version, firstDay }: OpenCourse,
    ) {
      enrolment.mutate(
        { id, version, who: [{ coordinatorId }] },
        {
          onSuccess: ({ version: now, before }) =>
            say(t('offers.enrolled', { name, day: formats.day(firstDay) }), () =>
              restore.mutate({ id, version: now, list: before }),
            ),
        },
      );
    },
  };
}
