import type { ModuleHandlers } from '../api/handlers.ts';
import { hasAnyPerson } from '../person/personRepo.ts';

/** Who is signed in and what the office is. */
export const sessionHandlers: ModuleHandlers<'register'> = {
  async session({ account, settings, reference, today, db }) {
    const { officeName, officeType, municipalityNumber, language, letterLanguage, isDemo } = settings;
    return {
      account: { id: account.id, loginName: account.loginName, displayName: account.displayName, role: account.role },
      permissions: [...account.permissions],
      today,
      office: {
        name: officeName,
        officeType,
        municipalityNumber,
        municipalityName: reference.municipalityName(municipalityNumber),
        language,
        letterLanguage,
        isEmpty: !(await hasAnyPerson(db)),
        isDemo,
      },
    };
  },
};
