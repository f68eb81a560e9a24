import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import { corpsFigure } from './corpsFigure.ts';
import { whenOf } from './sayings.ts';

/** Chapter 2: what the law asks of the office, how it is organised, and the deadlines it works by (hol § 7-3, sphl § 2-5 b). */
export function writeMandate(writer: ChapterWriter, comment: string | null): void {
  const { material, code, f } = writer;
  const t = textsFor(material.language)('reportMandate');
  const { officeType, meetings, minuted, rules } = material.mandate;
  const year = material.year.figures.year;

  writer.section(t('mandate'));
  writer.say(t(`law.${officeType}`));
  writer.comment(comment);

  writer.section(t('organisation'));
  const now = material.corps.at(-1);
  const units = now ? corpsFigure(now, 'coordinatorsActive').breakdown.unit.filter((row) => row.numerator > 0) : [];
  writer.say(
    now
      ? t('corps', {
          when: whenOf(writer, material.year),
          count: corpsFigure(now, 'coordinatorsActive').numerator,
          units: t('units', { count: units.length }),
        })
      : '',
    meetings > 0 ? t('meetings', { year, count: meetings }) : '',
    minuted > 0 ? t('minuted', { count: minuted }) : '',
  );

  writer.section(t('deadlines'));
  writer.table(
    t('deadlineTable', { day: f.day(material.year.figures.asOf) }),
    [
      { label: t('what'), format: 'text', weight: 5 },
      { label: t('period'), format: 'text', weight: 2 },
      { label: t('weight'), format: 'text', weight: 2 },
      { label: t('basis'), format: 'text', weight: 3 },
    ],
    rules.map(({ kind, period, weight, basis }) => ({
      cells: [code(`deadlineKind.${kind}`), f.period(period), code(`deadlineWeight.${weight}`), basis ?? '–'],
    })),
    [t('deadlineNote')],
  );
}
