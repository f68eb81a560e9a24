import { useNavigate, useSearchParams } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { ChapterList } from './ChapterList.tsx';
import { ChapterSheet } from './ChapterSheet.tsx';
import { FrontSheet } from './FrontSheet.tsx';
import { withEdition } from './edition/editionAddress.ts';
import { commentOn, documentOf, type ReportAnswer } from './reportData.ts';
import classes from './report.module.css';
import { ReportHead } from './ReportHead.tsx';
import { useCurrentChapter } from './useCurrentChapter.ts';

/** A year's report: chapters at the left, beside them the sheets as they will be printed. */
export function ReportView({ report, years }: { report: ReportAnswer; years: readonly number[] }) {
  const t = useTexts('reportPage');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const document = documentOf(report);
  const { language, year } = document;
  const current = useCurrentChapter(year);
  return (
    <div className={classes.page}>
      <ReportHead
        report={report}
        years={years}
        onYear={(next) => void navigate(`/arsrapport/${next}?${withEdition(params, null).toString()}`)}
      />
      <ChapterList
        report={report}
        current={current}
        onEdition={(next) => setParams(withEdition(params, next), { replace: true })}
        onLanguage={(next) => setParams(addressWith(params, { sprak: next }), { replace: true })}
      />
      <section className={classes.desk} aria-label={t('paper')}>
        <FrontSheet document={document} />
        {document.chapters.map((chapter) => (
          <ChapterSheet
            key={`${year}/${chapter.id}`}
            chapter={chapter}
            document={document}
            comment={commentOn(report, chapter.id)}
            hidden={report.hidden.find((one) => one.chapter === chapter.id)?.count ?? 0}
          />
        ))}
      </section>
      <p className="visually-hidden" role="status">
        {t('title', { year })}, {t(`languageName.${language}`)}
      </p>
    </div>
  );
}
