import type { OutputAt } from '../../api/paths.ts';

export type Groups = OutputAt<'fadder.groups'>;
