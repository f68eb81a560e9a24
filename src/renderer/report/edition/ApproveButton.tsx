import { Button } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { documentOf, type ReportAnswer } from '../reportData.ts';
import { ApproveDialog } from './ApproveDialog.tsx';

interface ApproveButtonProps {
  report: ReportAnswer;
  /** Shows the newest edition: `null`, or the draft to be corrected: `utkast`. */
  onChoose: (edition: string | null) => void;
}

/** What a leader does with the report: approves the draft of a year that is over, or begins to correct what is approved. */
export function ApproveButton({ report, onChoose }: ApproveButtonProps) {
  const t = useTexts('reportPage');
  const mayApprove = usePermission('report.approve');
  // How many editions there were when it was asked. The dialog stands until the answer is there, though the page behind
  // it has learnt of the new edition by then.
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const { standing, year } = documentOf(report);
  if (!mayApprove || standing === 'provisional') return null;
  return (
    <>
      {standing === 'approved' ? (
        <Button fullWidth mt={14} variant="default" onClick={() => onChoose('utkast')}>
          {t('edition.correct')}
        </Button>
      ) : (
        <Button
          fullWidth
          mt={14}
          variant="default"
          leftSection={<IconRosetteDiscountCheck size={20} stroke={1.5} aria-hidden />}
          onClick={() => setAskedAt(report.editions.length)}
        >
          {t('edition.approve')}
        </Button>
      )}
      {askedAt !== null && (
        <ApproveDialog
          year={year}
          seen={askedAt}
          onClose={() => setAskedAt(null)}
          onDone={() => {
            setAskedAt(null);
            onChoose(null);
          }}
        />
      )}
    </>
  );
}
