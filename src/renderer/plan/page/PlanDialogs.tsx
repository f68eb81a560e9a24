import { ConsentDialog } from '../consent/ConsentDialog.tsx';
import { WithdrawDialog } from '../consent/WithdrawDialog.tsx';
import type { ContentDialog } from '../content/contentDialog.ts';
import { MeasureDialog } from '../content/MeasureDialog.tsx';
import { MemberDialog } from '../content/MemberDialog.tsx';
import type { WordsFile } from '../content/planWords.ts';
import { SubgoalDialog } from '../content/SubgoalDialog.tsx';
import { WordsDialog } from '../content/WordsDialog.tsx';
import { AgreeDialog } from '../version/AgreeDialog.tsx';
import { PrintDialog } from '../version/PrintDialog.tsx';
import { SignDialog } from '../version/SignDialog.tsx';
import type { PlanFile } from './planFile.ts';

interface PlanDialogsProps {
  dialog: ContentDialog | null;
  file: PlanFile;
  words: WordsFile;
  onClose: () => void;
}

/** The one dialog that is open over the plan, if any. */
export function PlanDialogs({ dialog, file: { person, coordinator }, words, onClose }: PlanDialogsProps) {
  switch (dialog?.kind) {
    case 'words':
      return <WordsDialog file={words} part={dialog.part} onClose={onClose} />;
    case 'subgoal':
      return <SubgoalDialog file={words} id={dialog.id} onClose={onClose} />;
    case 'measure':
      return <MeasureDialog file={words} id={dialog.id} subgoalId={dialog.subgoalId} onClose={onClose} />;
    case 'member':
      return <MemberDialog file={words} id={dialog.id} onClose={onClose} />;
    case 'consent':
      return <ConsentDialog file={words} about={dialog.about} services={dialog.services} onClose={onClose} />;
    case 'withdraw': {
      const consent = words.ownConsents.find(({ id }) => id === dialog.consentId);
      return consent && <WithdrawDialog consent={consent} onClose={onClose} />;
    }
    case 'agree':
      return (
        <AgreeDialog
          file={words}
          person={person}
          coordinatorName={coordinator?.coordinatorName ?? null}
          onClose={onClose}
        />
      );
    case 'sign':
      return <SignDialog versionId={dialog.versionId} number={dialog.number} onClose={onClose} />;
    case 'print':
      return (
        <PrintDialog
          planId={words.planId}
          versionId={dialog.versionId}
          language={person.fields.letterLanguage}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
