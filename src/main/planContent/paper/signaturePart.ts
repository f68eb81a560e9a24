import type { SignaturesBlock } from '../../../domain/document/block.ts';
import type { DocumentPart } from '../../../domain/document/paper.ts';
import type { PlanPaperMaterial } from './planPaperMaterial.ts';

/** Who signed and when; lines to sign on for the person and the coordinator where they have not. */
export function signaturePart({ snapshot, signatures, t, f }: PlanPaperMaterial): DocumentPart {
  const signed = signatures.map(({ role, name, signedOn }) => ({
    label: t(`signature.${role}`),
    name,
    day: f.day(signedOn),
  }));
  const lacks = (...roles: readonly string[]) => !signatures.some(({ role }) => roles.includes(role));
  const open = [
    ...(lacks('person', 'representative')
      ? [{ label: t('signature.personOrRepresentative'), name: null, day: null }]
      : []),
    ...(lacks('coordinator') && snapshot.coordinator
      ? [{ label: t('signature.coordinator'), name: null, day: null }]
      : []),
  ];
  const block: SignaturesBlock = { kind: 'signatures', dayLabel: t('signature.day'), lines: [...signed, ...open] };
  return { id: 'signatures', number: null, title: t('signature.title'), blocks: [block] };
}
