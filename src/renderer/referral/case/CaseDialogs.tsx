import { AlsoProvidesDialog } from './AlsoProvidesDialog.tsx';
import { AskForInformationDialog } from './AskForInformationDialog.tsx';
import { type CaseDialog, simpleDialogs, type SimpleDialog } from './caseDialog.ts';
import type { CaseFile } from './caseFile.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { DecideDialog } from '../../form/caseStep/DecideDialog.tsx';
import { EndAssignmentDialog } from './EndAssignmentDialog.tsx';
import { MunicipalityAnswerDialog, NotifyMunicipalityDialog } from './MunicipalityDialogs.tsx';
import { PauseDialog } from './PauseDialog.tsx';
import { AnswerRequestDialog, WithdrawRequestDialog } from './RequestDialogs.tsx';
import { SimpleStepDialog } from './SimpleStepDialog.tsx';

interface CaseDialogsProps {
  file: CaseFile;
  dialog: CaseDialog;
  onClose: () => void;
}

const own = {
  askForInformation: AskForInformationDialog,
  correct: CorrectDialog,
  pause: PauseDialog,
  decide: DecideDialog,
  close: CloseDialog,
  notifyMunicipality: NotifyMunicipalityDialog,
  registerMunicipalityAnswer: MunicipalityAnswerDialog,
  answerRequest: AnswerRequestDialog,
  withdrawRequest: WithdrawRequestDialog,
  endAssignment: EndAssignmentDialog,
  alsoProvides: AlsoProvidesDialog,
};

const isSimple = (dialog: CaseDialog): dialog is SimpleDialog => (simpleDialogs as readonly string[]).includes(dialog);

/** The dialog that is open. */
export function CaseDialogs({ file, dialog, onClose }: CaseDialogsProps) {
  if (isSimple(dialog)) return <SimpleStepDialog file={file} dialog={dialog} onClose={onClose} />;
  const Dialog = own[dialog];
  return <Dialog file={file} onClose={onClose} />;
}
