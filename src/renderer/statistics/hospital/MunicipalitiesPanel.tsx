import { yearOf } from '../../../domain/calendar/day.ts';
import { answeredShare } from '../../../domain/municipality/municipalitySort.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { addressWith } from '../../components/addressFilter.ts';
import { FigureLink, referralsAddress } from '../figureLinks.tsx';
import { FigureTable } from '../FigureTable.tsx';
import classes from '../statistics.module.css';
import { type Hospital, toldIn } from './toldIn.ts';

/** The kommuner with most meldinger in the year, and how they answered. All of them are one press away. */
export function MunicipalitiesPanel({ figures, asOf }: { figures: Hospital; asOf: string }) {
  const t = useTexts('statistics');
  const own = useTexts('municipality');
  const formats = useFormats();
  const all = `/kommuner?${addressWith(new URLSearchParams(), toldIn(asOf)).toString()}`;
  return (
    <section className={classes.frame} aria-label={t('hospital.municipalities')}>
      <div className={classes.frameHead}>
        <div>
          <h2>{t('hospital.municipalities')}</h2>
          <p className="second">{t('hospital.municipalitiesSubtitle', { year: yearOf(asOf) })}</p>
        </div>
        <FigureLink to={all} label={own('facts.overview')}>
          {own('facts.overview')}
        </FigureLink>
      </div>
      <FigureTable
        caption={t('hospital.municipalities')}
        headers={[
          own('column.name'),
          own('column.notified'),
          own('column.answered'),
          own('column.answeredShare'),
          own('column.medianDays'),
          own('column.overdue'),
          own('column.neverAnswered'),
        ]}
        rows={figures.municipalities.map((row) => {
          const share = answeredShare(row);
          const municipalityNumber = row.municipalityNumber;
          return {
            key: municipalityNumber ?? '',
            cells: [
              row.name ?? own('unknown'),
              <FigureLink
                key="n"
                to={referralsAddress({ municipalityNumber, ...toldIn(asOf), answer: 'notified' })}
                label={`${row.name ?? own('unknown')}: ${formats.number(row.notified)}`}
              >
                {formats.number(row.notified)}
              </FigureLink>,
              formats.number(row.answered),
              share === null ? '–' : formats.percent(share, 0),
              row.medianDays === null ? '–' : formats.number(row.medianDays),
              formats.number(row.overdue),
              formats.number(row.neverAnswered),
            ],
          };
        })}
      />
    </section>
  );
}
