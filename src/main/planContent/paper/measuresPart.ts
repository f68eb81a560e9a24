import type { DocumentRow } from '../../../domain/document/block.ts';
import type { DocumentPart } from '../../../domain/document/paper.ts';
import { measuresOf } from '../../../domain/plan/editContent.ts';
import type { Measure, Subgoal } from '../../../domain/plan/planContent.ts';
import type { PlanPaperMaterial } from './planPaperMaterial.ts';
import { wordColumn } from './wordColumn.ts';

/** The columns' parts of the sheet, in percent; in large print a date needs more of it. */
const widths = {
  normal: { subgoal: 15, measure: 22, from: 10, responsible: 15, comment: 18, evaluated: 9, ended: 11 },
  large: { subgoal: 14, measure: 18, from: 12, responsible: 16, comment: 16, evaluated: 12, ended: 12 },
} as const;

/** The table of the template: area and subgoal, measure, start, responsible, comment, evaluated, ended. Lies across. */
export function measuresPart({ snapshot: { body }, textSize, t, day }: PlanPaperMaterial): DocumentPart {
  const membersById = new Map(body.members.map((member) => [member.id, member]));
  const responsible = ({ memberIds, responsible: others }: Measure): string =>
    [...memberIds.map((id) => memberName(membersById.get(id))), others].filter((name) => name !== '').join('\n');
  const cells = (measure: Measure): string[] => [
    lines(measure.text, measure.extent),
    day(measure.fromDay) || measure.fromWords,
    responsible(measure),
    measure.comment,
    day(measure.evaluatedOn),
    lines(day(measure.endedOn), measure.endWords),
  ];
  const rowsOf = (subgoal: Subgoal): DocumentRow[] => {
    const head = lines(subgoal.area, subgoal.text);
    const measures = measuresOf(body, subgoal.id);
    if (measures.length === 0) return [{ cells: [head, '', '', '', '', '', ''] }];
    return measures.map((measure, index) => ({
      cells: [index === 0 ? head : '', ...cells(measure)],
      headSpan: index === 0 ? measures.length : 0,
    }));
  };
  const width = widths[textSize];
  const rows = body.subgoals.flatMap(rowsOf);
  return {
    id: 'measures',
    number: null,
    title: t('measures.title'),
    isWide: true,
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              number: '',
              caption: '',
              columns: [
                wordColumn(t('measures.subgoal'), width.subgoal),
                wordColumn(t('measures.measure'), width.measure),
                wordColumn(t('measures.from'), width.from),
                wordColumn(t('measures.responsible'), width.responsible),
                wordColumn(t('measures.comment'), width.comment),
                wordColumn(t('measures.evaluated'), width.evaluated),
                wordColumn(t('measures.ended'), width.ended),
              ],
              rows,
              notes: [],
            },
          ],
  };
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');

const memberName = (member: { readonly name: string; readonly service: string } | undefined): string =>
  member ? [member.name, member.service].filter((part) => part !== '').join(', ') : '';
