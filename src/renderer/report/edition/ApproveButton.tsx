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
  const [isAsking, setAsking] = useState(false);
  const { standing, year } = documentOf(report);
  if (!mayApprove || standing === 'provisional') return null;
  if (standing === 'approved') {
    return (
      <Button fullWidth mt={14} variant="default" onClick={() => onChoose('utkast')}>
        {t('edition.correct')}
      </Button>
    );
  }
  return (
    <>
      <Button
        fullWidth
        mt={14}
        variant="default"
        leftSection={<IconRosetteDiscountCheck size={20} stroke={1.5} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('edition.approve')}
      </Button>
      {isAsking && (
        <ApproveDialog
          year={year}
          seen={report.editions.length}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onChoose(null);
          }}
        />
      )}
    </>
  );
}
