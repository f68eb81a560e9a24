import { yearOf } from '../../../domain/calendar/day.ts';
import { answeredShare } from '../../../domain/municipality/municipalitySort.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { addressWith } from '../../components/addressFilter.ts';
import { KeyFigure } from '../KeyFigure.tsx';
import { type Hospital, toldIn } from './toldIn.ts';

/** What a helseforetak looks at first: whether kommuner answer, and how long it takes. */
export function AnswerKeys({ figures, asOf }: { figures: Hospital; asOf: string }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const { answers, before } = figures;
  const share = answeredShare(answers);
  const shareBefore = answeredShare(before);
  const year = yearOf(asOf);
  const list = `/kommuner?${addressWith(new URLSearchParams(), toldIn(asOf)).toString()}`;
  return (
    <>
      <KeyFigure title={t('hospital.answered')} to={list} figure={share === null ? '–' : formats.percent(share)}>
        <p>{t('hospital.ofNotified', { answered: answers.answered, notified: answers.notified })}</p>
        {shareBefore !== null && <p>{t('key.before', { share: formats.percent(shareBefore), year: year - 1 })}</p>}
      </KeyFigure>
      <KeyFigure
        title={t('hospital.days')}
        to={list}
        figure={answers.medianDays === null ? '–' : formats.number(answers.medianDays)}
      >
        <p>{t('hospital.inTime', { inTime: answers.inTime, answered: answers.answered })}</p>
        <p>{t('hospital.silent', { overdue: answers.overdue, never: answers.neverAnswered })}</p>
      </KeyFigure>
    </>
  );
}
