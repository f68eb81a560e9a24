import type { OutputAt } from '../../api/paths.ts';

export type ImprovementFile = OutputAt<'improvement.get'>;
