import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { isOpen, type ReferralStep } from '../../../domain/referral/state.ts';
import { type CaseDialog, useOpenDialog } from './caseDialog.ts';
import type { CaseFile } from './caseFile.ts';
import { SummaryItems, SummaryNotes, useCaseSummary } from './CaseSummary.tsx';

const dialogOfStep: Partial<Record<ReferralStep, CaseDialog>> = {
  askForInformation: 'askForInformation',
  startAssessment: 'startAssessment',
  decide: 'decide',
  unitAccepts: 'answerRequest',
  withdrawRequest: 'withdrawRequest',
  followUp: 'followUp',
  close: 'close',
  reopen: 'reopen',
  assess: 'assess',
  notifyMunicipality: 'notifyMunicipality',
  remindMunicipality: 'remindMunicipality',
  registerMunicipalityAnswer: 'registerMunicipalityAnswer',
};

/** What else may be done with the case now, besides the one thing that waits. */
export function CaseMenu({ file }: { file: CaseFile }) {
  const { referral } = file;
  const t = useTexts('caseFile');
  const open = useOpenDialog();
  const mayWrite = usePermission('case.write');
  const mayExport = usePermission('export.run');
  const summary = useCaseSummary(file);
  if (!mayWrite) return null;
  const steps = referral.steps.flatMap((step) => dialogOfStep[step] ?? []);
  const dialogs: CaseDialog[] = [
    ...(referral.preliminaryAnswerOn === null && referral.decidedOn === null ? (['preliminaryAnswer'] as const) : []),
    ...(referral.feedbackSentOn === null && referral.decidedOn !== null ? (['feedback'] as const) : []),
    ...steps,
    ...(isOpen(referral.state) ? ([referral.paused ? 'resume' : 'pause'] as const) : []),
    'note',
    'correct',
  ];
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={40} aria-label={t('otherActions')}>
            <IconDots size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {dialogs.map((dialog) => (
            <Menu.Item key={dialog} onClick={() => open(dialog)}>
              {dialog === 'decide' && referral.outcome !== null ? t('dialog.decideAgain') : t(`dialog.${dialog}`)}
            </Menu.Item>
          ))}
          {mayExport && <SummaryItems summary={summary} />}
        </Menu.Dropdown>
      </Menu>
      <SummaryNotes summary={summary} />
    </>
  );
}
