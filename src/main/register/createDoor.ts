import { hostname } from 'node:os';

import type { Reply } from '../../contract/channel.ts';
import { asReply } from '../api/reply.ts';
import { watchLoan } from '../lending/loanWatch.ts';
import { placesOf } from '../lending/placesOf.ts';
import { systemClock } from './clock.ts';
import { doorStatus } from './doorStatus.ts';

/**
 * What a locked register tells of itself, as `register.status` does, without anything of what stands behind the door: the
 * window asks for it first, and the rest of the register's code is read while somebody types a password. Never throws.
 */
export function createDoor(asked: Parameters<typeof placesOf>[0]): () => Promise<Reply> {
  const { paths, homePath } = placesOf(asked);
  const lending = { homePath, machine: hostname(), watch: watchLoan() };
  return () => asReply(() => doorStatus(lending, paths, systemClock().today, false));
}
