import type { OutputAt } from '../../api/paths.ts';

export type FadderView = OutputAt<'fadder.get'>;
