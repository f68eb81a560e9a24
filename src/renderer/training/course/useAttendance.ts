import { useState } from 'react';

import type { CourseView } from '../../../contract/course.ts';
import type { AttendanceMark } from '../../../domain/training/codes.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import type { StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { useRefusalMessage } from '../useRefusalMessage.ts';

type Mark = AttendanceMark | null;
const keyOf = (sessionId: string, participantId: string) => `${sessionId} ${participantId}`;

/** What attendance drafts are kept as. */
export const attendanceDraft = 'courseAttendance';

/** The presence of a course as it is being noted: what is registered, with what is changed and not saved yet. */
export function useAttendance(course: CourseView, stored: StoredDraft) {
  const t = useTexts('course');
  const say = useDoneMessage();
  const onError = useRefusalMessage();
  const registered = new Map(course.attendance.map((one) => [keyOf(one.sessionId, one.participantId), one.mark]));
  const [changes, setChanges] = useState(stored.values as Readonly<Record<string, Mark>>);
  const own = Object.entries(changes).filter(([key, mark]) => (registered.get(key) ?? null) !== mark);
  const kept = useKept(
    attendanceDraft,
    course.id,
    { values: Object.fromEntries(own), isDirty: () => own.length > 0, showRefusal: () => false },
    stored,
  );
  const undo = useApiCommand('course.note', { onDone: () => say(t('people.undone')), onError });
  const note = useApiCommand('course.note', {
    onError,
    onDone: ({ version }) => {
      const before = own.map(([key]) => markLine(key, registered.get(key) ?? null));
      setChanges({});
      kept.forget();
      say(t('people.savedMarks'), () => undo.mutate({ id: course.id, version, marks: before }));
    },
  });
  return {
    markOf: (sessionId: string, participantId: string): Mark => {
      const key = keyOf(sessionId, participantId);
      const changed = changes[key];
      return changed === undefined ? (registered.get(key) ?? null) : changed;
    },
    mark: (marks: readonly { sessionId: string; participantId: string; mark: Mark }[]) =>
      setChanges((was) => ({
        ...was,
        ...Object.fromEntries(marks.map((one) => [keyOf(one.sessionId, one.participantId), one.mark])),
      })),
    unsaved: own.length,
    isSaving: note.isPending,
    draft: kept.state,
    save: () =>
      note.mutate({
        id: course.id,
        version: course.version,
        marks: own.map(([key, mark]) => markLine(key, mark)),
      }),
    drop: () => {
      setChanges({});
      kept.forget();
    },
  };
}
export type Attendance = ReturnType<typeof useAttendance>;

function markLine(key: string, mark: Mark) {
  const [sessionId = '', participantId = ''] = key.split(' ');
  return { sessionId, participantId, mark };
}

/** What a press makes of a mark: not noted, present, absent, and round again. */
export const nextMark = (mark: Mark): Mark => (mark === null ? 'attended' : mark === 'attended' ? 'absent' : null);
