import { impersonalName } from '../../domain/account/personalAccount.ts';
import { refuseBroken } from '../api/refusal.ts';

/** Refuses names that are not one person's. Without a login name only the other is asked: it can be changed, a login name cannot. */
export function refuseImpersonal(displayName: string, loginName: string | null, officeName: string): void {
  const name = impersonalName(displayName, loginName ?? '', officeName);
  if (name !== null) refuseBroken({ [name]: 'notPersonal' });
}
