/** Why a coordinator no longer has the fadder. */
export const fadderEndReasons = [
  'fadderLeft',
  'fadderAway',
  'coordinatorWishes',
  'evenedOut',
  'registeredInError',
  'other',
] as const;
export type FadderEndReason = (typeof fadderEndReasons)[number];
