import type { worklist as nb } from '../nb/worklist.ts';
import type { Texts } from '../textTypes.ts';

export const worklist: Texts<typeof nb> = {};
