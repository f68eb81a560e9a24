import type { account as nb } from '../nb/account.ts';
import type { Texts } from '../textTypes.ts';

export const account: Texts<typeof nb> = {};
