/**
 * Kinds of supervision (R 6.3, Nedre Eiker): the fadder's own group, one coordinator alone, the faddere among themselves,
 * and whatever else an office does.
 */
export const supervisionKinds = ['group', 'individual', 'fadderGroup', 'other'] as const;
export type SupervisionKind = (typeof supervisionKinds)[number];

export const supervisionStates = ['planned', 'held', 'cancelled'] as const;
export type SupervisionState = (typeof supervisionStates)[number];

/** Kinds that are called by one fadder; the others may be. */
export const needsFadder = (kind: SupervisionKind): boolean => kind === 'group';
