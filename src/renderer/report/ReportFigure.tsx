import { SpecChart } from '../../charts/SpecChart.tsx';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { FigureBlock } from '../../domain/document/block.ts';
import { textsFor } from '../../locales/texts.ts';
import classes from './paper.module.css';

/** A figure with its number, its caption and its source, drawn in the colours of paper. */
export function ReportFigure({ figure, language }: { figure: FigureBlock; language: LetterLanguage }) {
  const t = textsFor(language)('document');
  return (
    <figure className={classes.block}>
      <figcaption className={classes.caption}>
        <strong>
          {t('figure')} {figure.number}
        </strong>{' '}
        {figure.caption}
      </figcaption>
      <div className={classes.drawing} data-kind={figure.chart.kind}>
        <SpecChart
          spec={figure.chart}
          texts={{ title: figure.caption, description: figure.altText }}
          language={language}
        />
      </div>
      <p className={classes.note}>{t('source', { source: figure.source })}</p>
    </figure>
  );
}
