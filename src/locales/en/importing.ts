import type { importing as nb } from '../nb/importing.ts';
import type { Texts } from '../textTypes.ts';

export const importing: Texts<typeof nb> = {};
