import type { DocumentPart } from '../../../domain/document/paper.ts';
import type { PlanPaperMaterial } from './planPaperMaterial.ts';
import { wordColumn } from './wordColumn.ts';

/** Who takes part, and how to reach them: the list one looks at in a crisis. */
export function partnersPart({ snapshot: { body }, textSize, t }: PlanPaperMaterial): DocumentPart {
  const members = body.members.filter(({ kind }) => kind !== 'person');
  return {
    id: 'partners',
    number: null,
    title: t('partners.title'),
    blocks:
      members.length === 0
        ? []
        : [
            {
              kind: 'table',
              number: '',
              caption: '',
              columns: [
                wordColumn(t('partners.function'), 34),
                wordColumn(t('partners.name'), 26),
                wordColumn(t('partners.phone'), textSize === 'large' ? 22 : 16),
                wordColumn(t('partners.email'), 30),
              ],
              rows: members.map(({ role, service, name, phone, email }) => ({
                cells: [[role, service].filter((part) => part !== '').join(', ') || name, name, phone, email],
              })),
              notes: [],
            },
          ],
  };
}
