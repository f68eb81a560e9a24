import type { statistics as nb } from '../nb/statistics.ts';
import type { Texts } from '../textTypes.ts';

export const statistics: Texts<typeof nb> = {};
