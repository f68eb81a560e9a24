import { z } from 'zod';

import { improvementStates } from '../domain/improvement/improvement.ts';
import { dayField, done, idField, lineField, nameField, nothing, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** What one writes of a user panel, of a member, and of a meeting. */
export const panelFields = z.object({ name: nameField, about: textField, endedOn: dayField.nullable() });
export const panelMemberFields = z.object({
  name: nameField,
  represents: lineField,
  fromDay: dayField,
  toDay: dayField.nullable(),
});
const themeFields = z.object({ id: idField, title: nameField, feedback: textField, cameOf: textField });
export const panelMeetingFields = z.object({
  heldOn: dayField,
  place: lineField,
  present: z.array(idField).max(100).readonly(),
  themes: z.array(themeFields).max(50).readonly(),
});

const memberRow = panelMemberFields.extend({ id: idField, version: versionField });
export type PanelMemberRow = z.infer<typeof memberRow>;
const meetingRow = panelMeetingFields.extend({
  id: idField,
  version: versionField,
  canUndo: z.boolean(),
  /** What came of its themes as improvements, by the theme. */
  improvements: z.array(
    z.object({
      themeId: idField,
      id: idField,
      title: z.string(),
      dueOn: dayField.nullable(),
      state: z.enum(improvementStates),
    }),
  ),
});
export type PanelMeetingRow = z.infer<typeof meetingRow>;
const panelRow = panelFields.extend({
  id: idField,
  version: versionField,
  members: z.array(memberRow),
  /** The latest first. */
  meetings: z.array(meetingRow),
});
export type PanelRow = z.infer<typeof panelRow>;

/** Seen that a name in the texts stands in the register of persons, and keeps it. */
const namesConfirmed = z.boolean().default(false);

export const userPanelRoutes = {
  /** Every panel with members and meetings; those that are ended last. */
  list: query('case.read', nothing, z.array(panelRow)),
  create: command('report.write', z.object({ fields: panelFields }), z.object({ id: idField })),
  change: command('report.write', z.object({ id: idField, version: versionField, fields: panelFields }), done),
  addMember: command(
    'report.write',
    z.object({ panelId: idField, fields: panelMemberFields }),
    z.object({ id: idField }),
  ),
  changeMember: command(
    'report.write',
    z.object({ id: idField, version: versionField, fields: panelMemberFields }),
    done,
  ),
  registerMeeting: command(
    'report.write',
    z.object({ panelId: idField, fields: panelMeetingFields, namesConfirmed }),
    z.object({ id: idField }),
  ),
  changeMeeting: command(
    'report.write',
    z.object({ id: idField, version: versionField, fields: panelMeetingFields, namesConfirmed }),
    done,
  ),
  /** Puts back what stood before the last change; both stay in the history. */
  undoMeeting: command('report.write', z.object({ id: idField, version: versionField }), done),
};
