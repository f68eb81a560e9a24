import type { accountCode as nb } from '../../nb/code/account.ts';
import type { Texts } from '../../textTypes.ts';

export const accountCode: Texts<typeof nb> = {
  role: {
    reader: 'Reader',
    caseWorker: 'Case worker',
    leader: 'Leader',
    administrator: 'Administrator',
    auditor: 'Auditor',
  },
  lockReason: {
    idle: 'The register locked itself because it was not in use.',
    screenLock: 'The register locked itself when the screen was locked.',
    suspend: 'The register locked itself when the machine was suspended.',
    user: 'You locked the register.',
    processEnded: 'The register stopped unexpectedly and had to be locked.',
  },
};
