import type { CommandContext } from '../api/context.ts';

/** Counts every open deadline anew after a rule has changed. */
export async function refreshOpenDeadlines(_ctx: CommandContext): Promise<void> {
  // Not written yet.
}
