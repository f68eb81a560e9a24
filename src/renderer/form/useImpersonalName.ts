import { impersonalName } from '../../domain/account/personalAccount.ts';
import { useTexts } from '../app/language.tsx';

/** The text at whichever of an account's names is not one person's, by field; as the register itself would refuse it. */
export function useImpersonalName(officeName: string) {
  const t = useTexts('account');
  return (displayName: string, loginName: string): { displayName: string | null; loginName: string | null } => {
    const name = impersonalName(displayName, loginName, officeName);
    return {
      displayName: name === 'displayName' ? t('notPersonal.displayName') : null,
      loginName: name === 'loginName' ? t('notPersonal.loginName') : null,
    };
  };
}
