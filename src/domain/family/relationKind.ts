/** What somebody is to a person. */
export const relationKinds = [
  'sibling',
  'parent',
  'child',
  'stepParent',
  'stepChild',
  'fosterParent',
  'fosterChild',
  'grandparent',
  'grandchild',
  'partner',
  'guardian',
  'ward',
  'otherKin',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Each relation from the other side: whose parent one is, is one's child. */
const inverses: Record<RelationKind, RelationKind> = {
  sibling: 'sibling',
  parent: 'child',
  child: 'parent',
  stepParent: 'stepChild',
  stepChild: 'stepParent',
  fosterParent: 'fosterChild',
  fosterChild: 'fosterParent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  partner: 'partner',
  guardian: 'ward',
  ward: 'guardian',
  otherKin: 'otherKin',
};

/** The relation as the other one of the two sees it. It is kept once and shown from both sides. */
export const inverseRelation = (kind: RelationKind): RelationKind => inverses[kind];

/** Relations that make people one family when coordinators are counted: a verge (vgml § 25) need not be of it, other kin seldom is. */
export const isCloseFamily = (kind: RelationKind): boolean =>
  kind !== 'guardian' && kind !== 'ward' && kind !== 'otherKin';

/** Those older than the person they are something to. */
const elders: readonly RelationKind[] = ['parent', 'grandparent'];
export const isElder = (kind: RelationKind): boolean => elders.includes(kind);
