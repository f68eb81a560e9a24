import { brokenPanelMeetingRules, brokenSeatRules, type PanelMeetingValues } from '../../domain/userPanel/panel.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refusePersons } from '../person/noteCheck.ts';
import { panelList } from './panelList.ts';
import {
  findPanelMeeting,
  insertMember,
  insertPanel,
  insertPanelMeeting,
  listMembers,
  listPanels,
  meetingValues,
  type PanelMeeting,
  updateMember,
  updatePanel,
  updatePanelMeeting,
} from './panelRepo.ts';

/** User panels: who sits in them, when they met, what was taken up and what came of it (R 16–17; FOR-2011-12-16-1256 § 4). */
export const userPanelHandlers: ModuleHandlers<'userPanel'> = {
  list: (ctx) => panelList(ctx),
  async create(ctx, { fields }) {
    const id = newId();
    await insertPanel(ctx.db, { id, version: 1, ...fields, ...created(ctx) });
    await ctx.audit.write({ action: 'create', entity: 'userPanel', entityId: id });
    return { id };
  },
  async change(ctx, { id, version, fields }) {
    if (!(await updatePanel(ctx.db, id, version, { ...fields, ...by(ctx) }))) await refuseLost(ctx, id);
    await ctx.audit.write({ action: 'change', entity: 'userPanel', entityId: id, detail: { endedOn: fields.endedOn } });
    return { version: version + 1 };
  },
  async addMember(ctx, { panelId, fields }) {
    refuseBroken(brokenSeatRules(fields));
    await knownPanel(ctx, panelId);
    const id = newId();
    await insertMember(ctx.db, { id, version: 1, panelId, ...fields, ...created(ctx) });
    await ctx.audit.write({ action: 'create', entity: 'userPanelMember', entityId: id, detail: { panelId } });
    return { id };
  },
  async changeMember(ctx, { id, version, fields }) {
    refuseBroken(brokenSeatRules(fields));
    if (!(await listMembers(ctx.db)).some((member) => member.id === id)) throw new Refusal('NOT_FOUND');
    if (!(await updateMember(ctx.db, id, version, { ...fields, ...by(ctx) }))) throw new Refusal('CONFLICT');
    const detail = { fromDay: fields.fromDay, toDay: fields.toDay };
    await ctx.audit.write({ action: 'change', entity: 'userPanelMember', entityId: id, detail });
    return { version: version + 1 };
  },
  async registerMeeting(ctx, { panelId, fields, namesConfirmed }) {
    await knownPanel(ctx, panelId);
    await check(ctx, panelId, fields, namesConfirmed);
    const id = newId();
    await insertPanelMeeting(ctx.db, { id, version: 1, panelId, ...fields, earlier: [], ...created(ctx) });
    const detail = { panelId, themes: fields.themes.length, present: fields.present.length };
    await ctx.audit.write({ action: 'create', entity: 'userPanelMeeting', entityId: id, detail });
    return { id };
  },
  async changeMeeting(ctx, { id, version, fields, namesConfirmed }) {
    const stored = await knownMeeting(ctx, id);
    await check(ctx, stored.panelId, fields, namesConfirmed);
    return save(ctx, stored, version, fields);
  },
  async undoMeeting(ctx, { id, version }) {
    const stored = await knownMeeting(ctx, id);
    const before = stored.earlier.at(-1);
    if (!before) throw new Refusal('NOTHING_TO_UNDO');
    return save(ctx, stored, version, meetingValues(before));
  },
};

const by = ({ now, account }: CommandContext) => ({ updatedAt: now, accountId: account.id });
const created = (ctx: CommandContext) => ({ createdAt: ctx.now, ...by(ctx) });

async function knownPanel({ db }: CommandContext, id: string): Promise<void> {
  if (!(await listPanels(db)).some((panel) => panel.id === id)) throw new Refusal('NOT_FOUND');
}

async function refuseLost(ctx: CommandContext, id: string): Promise<never> {
  await knownPanel(ctx, id);
  throw new Refusal('CONFLICT');
}

async function knownMeeting({ db }: CommandContext, id: string): Promise<PanelMeeting> {
  const stored = await findPanelMeeting(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  return stored;
}

/** Refuses who did not sit in the panel that day, and texts that tell of a person in the register. */
async function check(
  ctx: CommandContext,
  panelId: string,
  fields: PanelMeetingValues,
  namesConfirmed: boolean,
): Promise<void> {
  const members = (await listMembers(ctx.db)).filter((member) => member.panelId === panelId);
  refuseBroken(brokenPanelMeetingRules(fields, members));
  const texts = fields.themes.map(({ title, feedback, cameOf }) =>
    [title, feedback, cameOf].filter(Boolean).join('\n'),
  );
  await refusePersons(ctx, { themes: texts.join('\n') }, namesConfirmed);
}

async function save(
  ctx: CommandContext,
  stored: PanelMeeting,
  version: number,
  values: PanelMeetingValues,
): Promise<{ version: number }> {
  if (!(await updatePanelMeeting(ctx.db, stored, version, values, by(ctx)))) throw new Refusal('CONFLICT');
  const detail = { themes: values.themes.length, present: values.present.length };
  await ctx.audit.write({ action: 'change', entity: 'userPanelMeeting', entityId: stored.id, detail });
  return { version: version + 1 };
}
