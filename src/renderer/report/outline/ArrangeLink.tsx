import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { documentOf, type ReportAnswer } from '../reportData.ts';
import { ArrangeDialog } from './ArrangeDialog.tsx';
import classes from './outline.module.css';

/** Leads to the choice of chapters, for who writes the report; what is approved is not arranged anew. */
export function ArrangeLink({ report }: { report: ReportAnswer }) {
  const t = useTexts('reportPage');
  const mayWrite = usePermission('report.write');
  const [isOpen, setOpen] = useState(false);
  const { standing, language } = documentOf(report);
  if (!mayWrite || standing === 'approved') return null;
  return (
    <p className={classes.choose}>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t('outline.choose')}
      </button>
      {isOpen && <ArrangeDialog outline={report.outline} language={language} onClose={() => setOpen(false)} />}
    </p>
  );
}
