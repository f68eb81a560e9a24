import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { OfficeLines } from './OfficeLines.tsx';
import classes from './paper.module.css';

/** The first sheet: whose report it is, of what year, made when, and what it holds. */
export function FrontSheet({ document }: { document: ReportDocument }) {
  const { language, title, madeOn, remark, chapters } = document;
  const t = textsFor(language)('document');
  return (
    <div className={classes.sheet} lang={language}>
      <div className={classes.office}>
        <OfficeLines document={document} />
      </div>
      <p className={classes.title}>{title}</p>
      <p className={classes.made}>{t('made', { day: formatsFor(language).day(madeOn) })}</p>
      <p className={classes.remark}>{remark}</p>
      <h2 className={classes.contentsTitle}>{t('contents')}</h2>
      <ul className={classes.contents}>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <span className={classes.contentsNumber}>{chapter.number}</span>
            {chapter.title}
          </li>
        ))}
      </ul>
    </div>
  );
}
