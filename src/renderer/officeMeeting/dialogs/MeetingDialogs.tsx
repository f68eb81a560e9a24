import { MeetingDialog } from '../../form/meeting/MeetingDialog.tsx';
import type { MeetingDialogName, MeetingFile } from '../meetingFile.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { DecideAtItem, ReconsiderAtItem } from './DecideAtItem.tsx';
import { ParticipantsDialog } from './ParticipantsDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { SuggestDialog } from './SuggestDialog.tsx';
import { WriteDialog } from './WriteDialog.tsx';

interface MeetingDialogsProps {
  file: MeetingFile;
  dialog: MeetingDialogName;
  onClose: () => void;
}

/** The dialog that is open. */
export function MeetingDialogs({ file, dialog, onClose }: MeetingDialogsProps) {
  switch (dialog.kind) {
    case 'times':
      return <MeetingDialog meeting={file} day={file.day} onClose={onClose} />;
    case 'suggest':
      return <SuggestDialog file={file} onClose={onClose} />;
    case 'people':
      return <ParticipantsDialog file={file} onClose={onClose} />;
    case 'approve':
      return <ApproveDialog file={file} onClose={onClose} />;
    case 'write':
      return <WriteDialog file={file} item={dialog.item} onClose={onClose} />;
    case 'decide':
      return <DecideAtItem item={dialog.item} day={file.day} onClose={onClose} />;
    case 'reconsider':
      return <ReconsiderAtItem item={dialog.item} day={file.day} onClose={onClose} />;
    case 'print':
      return <PrintDialog file={file} paper={dialog.paper} number={dialog.number} onClose={onClose} />;
  }
}
