import type { AnswerFigures } from './municipalAnswer.ts';

/** What the list of kommuner can be sorted by. */
export const municipalitySorts = [
  'name',
  'notified',
  'answered',
  'answeredShare',
  'medianDays',
  'waiting',
  'overdue',
  'neverAnswered',
  'reminded',
] as const;
export type MunicipalitySort = (typeof municipalitySorts)[number];

/** Where the list begins: names forwards, figures with the most on top. */
export const beginsDescending = (sort: MunicipalitySort): boolean => sort !== 'name' && sort !== 'answeredShare';

/** The part of the meldinger that the kommune has answered, 0–1; null of nothing. */
export const answeredShare = ({ answered, notified }: Pick<AnswerFigures, 'answered' | 'notified'>): number | null =>
  notified === 0 ? null : answered / notified;

type Row = AnswerFigures & { readonly name: string | null };

const valueOf = (row: Row, sort: Exclude<MunicipalitySort, 'name'>): number | null =>
  sort === 'answeredShare' ? answeredShare(row) : row[sort];

const byName = (a: Row, b: Row): number => (a.name ?? '\uFFFF').localeCompare(b.name ?? '\uFFFF', 'nb');

/** The kommuner in the order; those without the figure last whichever way, equals by name. */
export function sortedMunicipalities<R extends Row>(
  rows: readonly R[],
  sort: MunicipalitySort,
  descending: boolean,
): R[] {
  const turn = descending ? -1 : 1;
  if (sort === 'name') return rows.toSorted((a, b) => turn * byName(a, b));
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a, sort), valueOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return turn * (one - other) || byName(a, b);
  });
}
