import type { report as nb } from '../nb/report.ts';
import type { Texts } from '../textTypes.ts';

export const report: Texts<typeof nb> = {};
