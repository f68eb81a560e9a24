import type { PanelMeetingValues, PanelTheme } from '../../../domain/userPanel/panel.ts';
import { count, day, id, index, json, moment, ref, table, textColumn } from '../columns.ts';

/** A user panel (brukerråd): users and kin who advise the office. */
export const userPanel = table('user_panel', {
  id: id(),
  version: count().notNull(),
  name: textColumn().notNull(),
  about: textColumn(),
  endedOn: day(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
});

/** Who sits in it, for whom and how long; both days included. */
export const userPanelMember = table(
  'user_panel_member',
  {
    id: id(),
    version: count().notNull(),
    panelId: ref()
      .notNull()
      .references(() => userPanel.id),
    name: textColumn().notNull(),
    represents: textColumn(),
    fromDay: day().notNull(),
    toDay: day(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('user_panel_member_of').on(t.panelId, t.fromDay)],
);

/** A meeting of a panel: who was there, what was taken up, what was said and what came of it. */
export const userPanelMeeting = table(
  'user_panel_meeting',
  {
    id: id(),
    version: count().notNull(),
    panelId: ref()
      .notNull()
      .references(() => userPanel.id),
    heldOn: day().notNull(),
    place: textColumn(),
    /** Members who were there. */
    present: json<readonly string[]>().notNull(),
    themes: json<readonly PanelTheme[]>().notNull(),
    /** Every version before this one, the oldest first. */
    earlier: json<readonly (PanelMeetingValues & { at: string; accountId: string })[]>().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('user_panel_meeting_day').on(t.heldOn, t.panelId)],
);
