import type { OutputAt } from '../../api/paths.ts';

export type UnitView = OutputAt<'unit.get'>;
