import type { office as nb } from '../nb/office.ts';
import type { Texts } from '../textTypes.ts';

export const office: Texts<typeof nb> = {};
