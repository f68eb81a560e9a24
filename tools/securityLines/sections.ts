import { accessLines } from './accessLines.ts';
import { backupLines } from './backupLines.ts';
import { keyLines } from './keyLines.ts';
import type { SecuritySection } from './securityLine.ts';
import { windowLines } from './windowLines.ts';

/** Every security line that is taken away by `npm run test:lines`, in the order of docs/security.md. */
export const securitySections: readonly SecuritySection[] = [keyLines, backupLines, accessLines, windowLines];
