import { shell } from 'electron';

import { isAllowedLink } from './allowedLinks.ts';

/** Opens an allowed link in the user's own browser; says whether it did. */
export async function openLink(address: string): Promise<boolean> {
  if (!isAllowedLink(address)) return false;
  await shell.openExternal(address);
  return true;
}
