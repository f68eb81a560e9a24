import { leastStaff } from '../../../domain/report/gatheredUnits.ts';
import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import { corpsTrendFigure, corpsTrendTable } from './corpsTrend.ts';
import { loadTable, trainingTable } from './corpsUnits.ts';
import { whenOf } from './sayings.ts';
import { corpsFigure } from './corpsFigure.ts';

/** Chapter 6: the coordinators, what they have learnt, and the supervision they get (hol § 7-3, FOR-2016-10-28-1250 § 6 f). */
export function writeCorps(writer: ChapterWriter, comment: string | null): void {
  const { material, f } = writer;
  const t = textsFor(material.language)('reportCorps');
  const now = material.corps.at(-1);
  if (!now) return;
  const active = corpsFigure(now, 'coordinatorsActive').numerator;
  const when = whenOf(writer, material.year);
  // Of one or two coordinators nothing but their number is told: it would be told of each of them.
  const isTold = active >= leastStaff;
  const share = (id: CorpsIndicator, key: 'trained' | 'lately' | 'withFadder' | 'supervision'): string => {
    const { numerator, denominator, share: found } = corpsFigure(now, id);
    if (found === null || denominator === null) return '';
    return t(key, { numerator: f.number(numerator), denominator: f.number(denominator), share: f.percent(found) });
  };

  writer.section(t('staff'));
  const load = corpsFigure(now, 'personsPerCoordinator');
  const before = material.corps.at(-2);
  writer.say(
    t('active', { when, count: active }),
    before ? t('activeBefore', { count: corpsFigure(before, 'coordinatorsActive').numerator }) : '',
    isTold && load.share !== null && load.most !== undefined
      ? t('load', { mean: f.number(load.share, 1), most: f.number(load.most) })
      : '',
  );
  writer.comment(comment);
  if (!isTold) return;
  loadTable(writer, now);

  writer.section(t('training'));
  const { unknown } = corpsFigure(now, 'trainedShare');
  writer.say(
    share('trainedShare', 'trained'),
    share('trainedLast24Months', 'lately'),
    unknown > 0 ? t('unknown', { count: unknown }) : '',
  );
  trainingTable(writer, now);

  writer.section(t('fadder'));
  const each = corpsFigure(now, 'coordinatorsPerFadder');
  writer.say(
    share('withFadderShare', 'withFadder'),
    each.share === null
      ? t('noFaddere')
      : t('perFadder', { count: each.denominator ?? 0, mean: f.number(each.share, 1) }),
    share('supervisionAgainstGoal', 'supervision'),
  );

  writer.section(t('trend'));
  corpsTrendTable(writer);
  corpsTrendFigure(writer);
}
