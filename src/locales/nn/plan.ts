import type { plan as nb } from '../nb/plan.ts';
import type { Texts } from '../textTypes.ts';

export const plan: Texts<typeof nb> = {};
