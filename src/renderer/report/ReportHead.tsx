import { Select } from '@mantine/core';

import { useLanguage, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { GroundDialog } from '../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../components/takeOut/MakingNote.tsx';
import { Warning } from '../components/Warning.tsx';
import { textsFor } from '../../locales/texts.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { MoreWaysOut } from './MoreWaysOut.tsx';
import classes from './report.module.css';
import { documentOf, type ReportAnswer } from './reportData.ts';
import { useReportOut } from './useReportOut.ts';

interface ReportHeadProps {
  report: ReportAnswer;
  years: readonly number[];
  onYear: (year: number) => void;
}

/** What stays on top while one reads: which year, how it stands, and the ways out on paper and file. */
export function ReportHead({ report, years, onYear }: ReportHeadProps) {
  const t = useTexts('reportPage');
  const language = useLanguage();
  const mayExport = usePermission('export.run');
  const document = documentOf(report);
  const { standing } = document;
  const out = useReportOut(report);
  const { whole, onePage, unsaved } = out;
  const making = whole.making ?? onePage.making;
  const asking = [whole, onePage].find((one) => one.asking);
  return (
    <div className={classes.head}>
      <PageTitle
        title={t('title', { year: document.year })}
        beside={
          <>
            <StatusPill tone={standing === 'approved' ? 'good' : 'neutral'}>{t(`standing.${standing}`)}</StatusPill>
            {making && <MakingNote key={making} target={making} />}
          </>
        }
        action={
          <div className={classes.choices}>
            <Select
              aria-label={t('year')}
              w={92}
              // The head is clipped at its lower edge: the list hangs outside of it.
              comboboxProps={{ withinPortal: true }}
              allowDeselect={false}
              value={String(document.year)}
              data={years.map(String)}
              onChange={(year) => year && onYear(Number(year))}
            />
            {mayExport && <MoreWaysOut out={out} />}
            {mayExport && <ExportButtons out={whole} />}
          </div>
        }
      />
      {unsaved && (
        <div className={classes.unsaved}>
          <Warning tone="red">{t('unsaved', { chapter: textsFor(language)('report')(`chapter.${unsaved}`) })}</Warning>
        </div>
      )}
      {asking && <GroundDialog onAnswer={asking.answer} onClose={asking.giveUp} />}
    </div>
  );
}
