import type { OutputAt } from '../../api/paths.ts';

/** Everything the page of a complaint shows. */
export type ComplaintFile = OutputAt<'complaint.get'>;
