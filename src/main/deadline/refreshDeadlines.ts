import type { CommandContext } from '../api/context.ts';

/** Counts every open deadline anew after a rule has changed. */
export async function refreshOpenDeadlines(_ctx: CommandContext): Promise<void> {
  // Not written yet.
}

/** Brings the deadlines of one case, its requests, assignments and plan in step with the case as it is now. */
export async function refreshDeadlines(_ctx: CommandContext, _referralId: string): Promise<void> {
  // Not written yet.
}
