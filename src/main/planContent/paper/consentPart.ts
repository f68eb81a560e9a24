import type { Block } from '../../../domain/document/block.ts';
import type { DocumentPart } from '../../../domain/document/paper.ts';
import type { ConsentFact } from '../../../domain/consent/consent.ts';
import type { PlanPaperMaterial } from './planPaperMaterial.ts';
import { wordColumn } from './wordColumn.ts';

/** What the person has said yes to: the plan, and what may be shared with whom. What was refused or withdrawn is said, too. */
export function consentPart(material: PlanPaperMaterial): DocumentPart {
  const { snapshot, t } = material;
  const toPlan = snapshot.consents.filter(({ kind }) => kind === 'plan');
  const sharing = snapshot.consents.filter(({ kind }) => kind === 'sharing');
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: t('consent.plan') }] },
    ...(toPlan.length === 0
      ? [{ kind: 'facts' as const, facts: [{ label: t('consent.from'), text: '' }] }]
      : toPlan.map((one) => ({ kind: 'facts' as const, facts: factsOf(one, material) }))),
    ...(snapshot.body.companion === ''
      ? []
      : [{ kind: 'facts' as const, facts: [{ label: t('consent.companion'), text: snapshot.body.companion }] }]),
  ];
  if (sharing.length > 0) {
    blocks.push(
      { kind: 'paragraph', runs: [{ text: t('consent.sharing') }] },
      {
        kind: 'table',
        number: '',
        caption: '',
        columns: [
          wordColumn(t('consent.service'), 24),
          wordColumn(t('consent.information'), 32),
          wordColumn(t('consent.purpose'), 26),
          wordColumn(t('consent.period'), 24),
        ],
        rows: sharing.map((one) => ({
          cells: [one.service ?? '', one.information ?? '', one.purpose ?? '', periodOf(one, material)],
        })),
        notes: [],
      },
    );
  }
  return { id: 'consents', number: null, title: t('consent.title'), blocks };
}

function factsOf(one: ConsentFact, material: PlanPaperMaterial) {
  const { t } = material;
  return [
    { label: t('consent.period'), text: periodOf(one, material) },
    { label: t('consent.by'), text: one.signer === 'unknown' ? '' : t(`consent.signer.${one.signer}`) },
    { label: t('consent.name'), text: one.signerName ?? '' },
  ].filter(({ text }) => text !== '');
}

function periodOf({ givenOn, refusedOn, validUntil, withdrawnOn }: ConsentFact, { t, day }: PlanPaperMaterial): string {
  if (refusedOn !== null) return t('consent.refused', { day: day(refusedOn) });
  const said =
    validUntil === null
      ? t('consent.open', { from: day(givenOn) })
      : t('consent.fromTo', { from: day(givenOn), to: day(validUntil) });
  return withdrawnOn === null ? said : `${said}\n${t('consent.withdrawn', { day: day(withdrawnOn) })}`;
}
