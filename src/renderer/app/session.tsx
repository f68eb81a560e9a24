import { createContext, type ReactNode, use } from 'react';

import type { Permission } from '../../domain/account/role.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { OutputAt } from '../api/paths.ts';

export type Session = OutputAt<'register.session'>;

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in, and what the office is. Only inside the unlocked window. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('Nobody is signed in');
  return session;
}

/** The office's day: the same in every count on the screen. */
export const useToday = (): Day => useSession().today;

/** Whether the account may do this. Screens leave out what one may not do; the register refuses it anyway. */
export const usePermission = (permission: Permission): boolean => useSession().permissions.includes(permission);

/** The day to count from where nobody is signed in yet. */
export const useTodayOrClock = (): Day => use(SessionContext)?.today ?? localDay(new Date());

const localDay = (date: Date): Day =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
