import { IconEyeOff, IconListDetails } from '@tabler/icons-react';
import { Link } from 'react-router';

import { endOfYear } from '../../domain/calendar/day.ts';
import type { ReportChapter } from '../../domain/report/chapter.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { listBehind } from './listBehind.ts';
import classes from './paper.module.css';

interface BehindTheFiguresProps {
  chapter: ReportChapter;
  document: ReportDocument;
  hidden: number;
}

/** For the office's own eyes, never on paper: how much is hidden, and the list the chapter's figures were counted from. */
export function BehindTheFigures({ chapter, document, hidden }: BehindTheFiguresProps) {
  const t = useTexts('reportPage');
  const language = useLanguage();
  const mayReadCases = usePermission('case.read');
  const { year, madeOn, standing } = document;
  const asOf = standing === 'provisional' ? madeOn : endOfYear(year);
  const list = mayReadCases ? listBehind(chapter, year, asOf) : null;
  if (hidden === 0 && list === null) return null;
  const Icon = hidden > 0 ? IconEyeOff : IconListDetails;
  return (
    <div role="note" className={classes.behind} lang={language} aria-label={t('behind.label')}>
      <Icon size={20} stroke={1.5} aria-hidden className={classes.behindIcon} />
      <p>
        {hidden > 0 && (
          <>
            <strong>{t('behind.hidden', { count: hidden })}</strong> {t('behind.why')}{' '}
            <Link to={`/statistikk?per=${asOf}`} className="link">
              {t('behind.statistics')}
            </Link>
            {list && ' · '}
          </>
        )}
        {list && (
          <Link to={list.address} className="link">
            {t(`behind.${list.word}`, { year })}
          </Link>
        )}
      </p>
    </div>
  );
}
