import { createContext, use } from 'react';

import type { Day } from '../../domain/calendar/day.ts';
import { awaitsApproval, mayWriteRecord } from '../../domain/officeMeeting/meetingRecord.ts';
import type { ApiError } from '../api/apiError.ts';
import type { CommandPath, InputAt, OutputAt } from '../api/paths.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';

/** Everything the page of a meeting shows. */
export type MeetingFile = OutputAt<'agenda.get'>;
export type MeetingItem = MeetingFile['items'][number];

/** The dialogs of the page, one open at a time. */
export type MeetingDialogName =
  | { kind: 'times' | 'suggest' | 'people' | 'approve' }
  | { kind: 'write' | 'decide' | 'reconsider'; item: MeetingItem }
  | { kind: 'print'; paper: 'agenda' | 'minutes'; number: number | null };

const DialogContext = createContext<(dialog: MeetingDialogName) => void>(() => undefined);
export const MeetingDialogProvider = DialogContext;
export const useOpenMeetingDialog = () => use(DialogContext);

/** Whether agenda and minutes may be changed here and now. */
export const useMayWriteMeeting = (file: MeetingFile): boolean => usePermission('case.write') && mayWriteRecord(file);

/** The state of a meeting in a word. */
export type MeetingStateKey = 'planned' | 'toApprove' | 'approved' | 'correcting' | 'cancelled';
export function meetingStateKey(
  meeting: Pick<MeetingFile, 'state' | 'recordState' | 'day'> & { items: number },
  today: Day,
): MeetingStateKey {
  if (meeting.state === 'cancelled') return 'cancelled';
  if (meeting.recordState !== 'open') return meeting.recordState;
  return awaitsApproval(meeting, today) ? 'toApprove' : 'planned';
}

/** Gives an order about the meeting; a rule that was broken is told in words. */
export function useMeetingCommand<P extends CommandPath>(
  path: P,
  onDone?: (output: OutputAt<P>, input: InputAt<P>) => void,
) {
  const t = useTexts('meeting') as (key: string) => string;
  const say = useDoneMessage();
  const showError = useShowError();
  return useApiCommand(path, {
    ...(onDone ? { onDone } : {}),
    onError: (error: ApiError) => {
      const { fields } = (error.details ?? {}) as { fields?: Readonly<Record<string, string>> };
      const rule = error.code === 'RULE' && fields ? Object.values(fields)[0] : undefined;
      const text = rule === undefined ? '' : t(`broken.${rule}`);
      if (text === '' || text === `broken.${rule}`) showError(error);
      else say(text);
    },
  });
}
