import type { referral as nb } from '../nb/referral.ts';
import type { Texts } from '../textTypes.ts';

export const referral: Texts<typeof nb> = {};
