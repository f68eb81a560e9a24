import { useState } from 'react';
import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { MeetingDialogs } from './dialogs/MeetingDialogs.tsx';
import { type MeetingDialogName, MeetingDialogProvider, type MeetingFile } from './meetingFile.ts';
import { Agenda } from './page/Agenda.tsx';
import { MeetingHeader } from './page/MeetingHeader.tsx';
import { NextForMeeting } from './page/NextForMeeting.tsx';
import { Participants } from './page/Participants.tsx';
import { Versions } from './page/Versions.tsx';

/** A meeting of the koordinerende enhet: agenda, decisions, who was there, minutes. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('agenda.get', { id: meetingId });
  if (data) return <Meeting key={meetingId} file={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Meeting({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const [dialog, setDialog] = useState<MeetingDialogName | null>(null);
  return (
    <MeetingDialogProvider value={setDialog}>
      <Breadcrumb above={[{ to: '/moter', text: t('list.title') }]} here={formats.day(file.day)} />
      <MeetingHeader file={file} />
      <NextForMeeting file={file} />
      <WithSidePanel
        side={
          <>
            <Participants file={file} />
            <Versions file={file} />
          </>
        }
      >
        <Agenda file={file} />
      </WithSidePanel>
      {dialog && <MeetingDialogs file={file} dialog={dialog} onClose={() => setDialog(null)} />}
    </MeetingDialogProvider>
  );
}
