import type { OutputAt } from '../../api/paths.ts';

/** A letter as its page knows it. */
export type LetterFile = OutputAt<'letter.get'>;
