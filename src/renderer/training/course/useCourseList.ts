import type { CourseView, Newcomer, OnList } from '../../../contract/course.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useRefusalMessage } from '../useRefusalMessage.ts';

type Changed = OutputAt<'course.enrol'>;

/** Puts people on a course's list and takes them off it, each step with its undo. */
export function useCourseList({ id, version }: CourseView) {
  const t = useTexts('course');
  const say = useDoneMessage();
  const onError = useRefusalMessage();
  const restore = useApiCommand('course.restoreList', { onDone: () => say(t('people.undone')), onError });
  const enrolment = useApiCommand('course.enrol', { onError });
  const former = useApiCommand('course.enrolFormer', { onError });
  const withdrawal = useApiCommand('course.withdraw', { onError });
  const sayDone = (words: readonly string[], changed: Changed) =>
    say(words.join(' '), () => restore.mutate({ id, version: changed.version, list: changed.before }));
  const welcome = (changed: Changed) => {
    const { enrolled, waiting } = changed;
    if (enrolled + waiting === 0) return say(t('people.none'));
    const words = [
      ...(enrolled > 0 ? [t('people.enrolled', { count: enrolled })] : []),
      ...(waiting > 0 ? [t('people.onWaiting', { count: waiting })] : []),
    ];
    return sayDone(words, changed);
  };
  const enrol = (who: Newcomer[], onDone?: () => void) =>
    enrolment.mutate(
      { id, version, who },
      {
        onSuccess: (changed) => {
          welcome(changed);
          onDone?.();
        },
      },
    );
  return {
    isBusy: enrolment.isPending || former.isPending,
    enrol,
    enrolFormer: () => former.mutate({ id, version }, { onSuccess: welcome }),
    again: ({ participantId }: OnList) => enrol([{ participantId }]),
    withdraw: ({ participantId, name }: OnList) =>
      withdrawal.mutate(
        { id, version, participantId },
        {
          onSuccess: (changed) =>
            sayDone(
              [
                t('people.withdrawnDone', { name }),
                ...changed.movedUp.map((other) => t('people.movedUp', { name: other })),
              ],
              changed,
            ),
        },
      ),
  };
}
export type CourseList = ReturnType<typeof useCourseList>;
