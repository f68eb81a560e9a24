import { shippedFacts } from '../../domain/reference/types.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { hasAnyPerson } from '../person/personRepo.ts';
import { readMakeup } from '../register/makeupRepo.ts';

/** Who is signed in, what the office is, and what the register is made of. */
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
  async about({ db, reference }) {
    return {
      ...(await readMakeup(db)),
      facts: shippedFacts.map((name) => ({ name, retrieved: reference[name]().retrieved })),
    };
  },
};
