import { type IndicatorReading, readingKind, valueOfReading } from '../../../domain/improvement/indicatorReading.ts';
import type { IndicatorId } from '../../../domain/statistics/indicator.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../improvement.module.css';
import type { ImprovementFile } from './improvementFile.ts';

interface IndicatorMoveProps {
  file: ImprovementFile;
  id: IndicatorId;
  start: IndicatorReading;
  now: IndicatorReading;
}

/** What the figure showed when the improvement began, and shows now: by the same definition as the dashboard. */
export function IndicatorMove({ file, id, start, now }: IndicatorMoveProps) {
  const t = useTexts('improvement');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <section className={section.section}>
      <h2>{code(`indicator.${id}`)}</h2>
      <div className={classes.readings}>
        <Reading id={id} reading={start} when={t('indicator.start', { day: formats.day(start.asOf) })} />
        <Reading
          id={id}
          reading={now}
          when={t(file.endedOn === null ? 'indicator.now' : 'indicator.end', { day: formats.day(now.asOf) })}
        />
      </div>
      <p className="second">
        {t('indicator.period')} {t('indicator.caution')}
      </p>
    </section>
  );
}

function Reading({ id, reading, when }: { id: IndicatorId; reading: IndicatorReading; when: string }) {
  const t = useTexts('improvement');
  const formats = useFormats();
  const kind = readingKind(id);
  const value = valueOfReading(id, reading);
  const { numerator, denominator } = reading;
  const textOf = (figure: number): string => {
    if (kind === 'days') return t('indicator.days', { median: formats.number(figure, 0) });
    if (kind === 'share') return formats.percent(figure);
    return formats.number(figure, kind === 'ratio' ? 1 : 0);
  };
  return (
    <div>
      <span className="second">{when}</span>
      <strong className={classes.value}>{value === null ? t('indicator.none') : textOf(value)}</strong>
      {kind === 'share' && denominator !== null && (
        <span className="second">{t('indicator.of', { numerator, denominator })}</span>
      )}
    </div>
  );
}
