/**
 * What the figures of a report are counted in, one part after the other: in a great register each takes up to a second, and
 * whatever else is asked gets its turn between two of them.
 */
export const countedParts = [
  'persons',
  'year',
  'personsBefore',
  'yearBefore',
  'older',
  'trend',
  'corps',
  'quality',
] as const;
export type CountedPart = (typeof countedParts)[number];
