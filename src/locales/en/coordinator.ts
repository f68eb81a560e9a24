import type { coordinator as nb } from '../nb/coordinator.ts';
import type { Texts } from '../textTypes.ts';

export const coordinator: Texts<typeof nb> = {};
