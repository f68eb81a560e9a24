import type { OutputAt } from '../api/paths.ts';

export type Denominator = OutputAt<'office.denominators'>[number];
