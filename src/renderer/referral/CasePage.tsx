import { useState } from 'react';
import { useLocation, useParams } from 'react-router';

import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { useMending } from '../components/useMending.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { type CaseDialog, CaseDialogProvider } from './case/caseDialog.ts';
import { type CaseFile, useCaseFile } from './case/caseFile.ts';
import { CaseDialogs } from './case/CaseDialogs.tsx';
import { CaseFacts } from './case/CaseFacts.tsx';
import { CaseHeader } from './case/CaseHeader.tsx';
import { CaseStory } from './case/CaseStory.tsx';
import { HospitalWay } from './case/hospital/HospitalWay.tsx';
import { WhatWaits } from './case/WhatWaits.tsx';

/** The dialog with the field that a finding leads to; null where there is none to open. */
function dialogMending(field: string | null, { referral, assignment }: CaseFile): CaseDialog | null {
  if (field === null) return null;
  if (field === 'decide') return referral.steps.includes('decide') ? 'decide' : null;
  if (field === 'endAssignment') return assignment ? 'endAssignment' : null;
  return 'correct';
}

/** A case: who, what waits next, and the story from the melding through today into what will come. */
export function CasePage() {
  const { referralId = '' } = useParams();
  const { file, error } = useCaseFile(referralId);
  if (file) return <Case key={referralId} file={file} />;
  return error ? <PageError error={error} /> : <Loading />;
}

function Case({ file }: { file: CaseFile }) {
  const { dialog: asked } = (useLocation().state ?? {}) as { dialog?: CaseDialog };
  const answers = asked === 'registerMunicipalityAnswer' && file.referral.steps.includes(asked);
  // From the form's own page the answer to it is one press away.
  const mending = useMending();
  const [dialog, setDialog] = useState<CaseDialog | null>(answers ? asked : dialogMending(mending.field, file));
  const close = () => {
    setDialog(null);
    if (mending.field !== null) mending.leave();
  };
  const app = useTexts('app');
  const t = useTexts('person');
  const formats = useFormats();
  return (
    <CaseDialogProvider value={setDialog}>
      <Breadcrumb
        above={[
          { to: '/meldinger', text: app('nav.referrals') },
          { to: `/personer/${file.person.id}`, text: formats.name(file.person.fields) },
        ]}
        here={t('page.case', { number: file.referral.caseNumber })}
      />
      <CaseHeader file={file} />
      <HospitalWay file={file} />
      <WhatWaits file={file} />
      <WithSidePanel side={<CaseFacts file={file} />}>
        <CaseStory file={file} />
      </WithSidePanel>
      {dialog && <CaseDialogs file={file} dialog={dialog} onClose={close} />}
    </CaseDialogProvider>
  );
}
