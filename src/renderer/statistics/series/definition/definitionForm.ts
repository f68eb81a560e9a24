import { z } from 'zod';

import { seriesDefinition } from '../../../../contract/series.ts';
import { reportChapters } from '../../../../domain/report/chapter.ts';
import { type SeriesDefinition, seriesMeasures } from '../../../../domain/series/series.ts';
import { brokenSeriesRules, seriesRules } from '../../../../domain/series/seriesRules.ts';

/** A definition as a form fills it in. */
export interface DefinitionValues extends Omit<SeriesDefinition, 'registered' | 'chapter'>, Record<string, unknown> {
  measure: (typeof seriesMeasures)[number] | null;
  measureFrom: SeriesDefinition['first'];
  chapter: SeriesDefinition['chapter'];
}

const { title, unit, source, periodKind, first, last, rows, notes, breaks } = seriesDefinition.shape;
export const definitionSchema = z.object({
  title,
  unit,
  source,
  periodKind,
  first,
  last,
  rows,
  notes,
  breaks,
  measure: z.enum(seriesMeasures).nullable(),
  measureFrom: first,
  isPlanShare: z.boolean(),
  chapter: z.enum(reportChapters).nullable(),
});

export const valuesFrom = ({ registered, ...rest }: SeriesDefinition): DefinitionValues => ({
  ...rest,
  measure: registered?.measure ?? null,
  measureFrom: registered?.from ?? rest.last,
});

export const definitionFrom = ({
  measure,
  measureFrom,
  ...rest
}: Pick<DefinitionValues, keyof z.output<typeof definitionSchema>>): SeriesDefinition => ({
  ...rest,
  registered: measure === null ? null : { measure, from: measureFrom },
});

/** Rules between the fields, as the texts of their fields. */
export const brokenIn = (values: DefinitionValues, textOf: (rule: (typeof seriesRules)[number]) => string) =>
  Object.fromEntries(
    Object.entries(brokenSeriesRules(definitionFrom(values))).map(([field, rule]) => [
      field === 'measure' && rule === 'outside' ? 'measureFrom' : field,
      rule ? textOf(rule) : null,
    ]),
  );
