import {
  IconClipboardCheck,
  IconClock,
  type IconProps,
  IconMessages,
  IconRefresh,
  IconSchool,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';

/** The sign of each kind; the word always stands beside it or is said. */
export const kindIcons: Readonly<Record<CalendarKind, ComponentType<IconProps>>> = {
  course: IconSchool,
  supervision: IconMessages,
  fadderGroup: IconUsersGroup,
  officeMeeting: IconUsers,
  practice: IconRefresh,
  planEvaluation: IconClipboardCheck,
  deadline: IconClock,
};
