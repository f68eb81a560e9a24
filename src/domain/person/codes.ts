/** Code lists about the person (tjenestemottaker). */

export const genders = ['female', 'male', 'other', 'unknown'] as const;
export type Gender = (typeof genders)[number];

/** How the person is identified: by number, without one, or as an expected child (ventet barn) with a due date. */
export const identityKinds = ['nationalId', 'withoutNumber', 'expectedChild'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** Need of assistance (bistandsbehov) in the classes of the national statistics: noe/avgrenset, middels til stort, omfattende, uoppgitt. */
export const needClasses = ['limited', 'moderate', 'extensive', 'unknown'] as const;
export type NeedClass = (typeof needClasses)[number];

/** Who acts on the person's behalf. */
export const representativeTypes = ['parents', 'guardian', 'attorney', 'futurePowerOfAttorney'] as const;
export type RepresentativeType = (typeof representativeTypes)[number];
