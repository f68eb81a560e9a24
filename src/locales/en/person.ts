import type { person as nb } from '../nb/person.ts';
import type { Texts } from '../textTypes.ts';

export const person: Texts<typeof nb> = {};
