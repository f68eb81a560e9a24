import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import type { ComplaintStep } from '../../domain/complaint/complaintState.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { AboutComplaint } from './page/AboutComplaint.tsx';
import { ComplaintStory } from './page/ComplaintStory.tsx';
import type { ComplaintFile } from './page/complaintFile.ts';
import { ImprovementsOfComplaint } from './page/ImprovementsOfComplaint.tsx';
import { Learnt } from './page/Learnt.tsx';
import { ComplaintStepDialog } from '../form/complaintStep/ComplaintStepDialog.tsx';
import { StepMenu } from './page/StepMenu.tsx';
import { WhatWaits } from './page/WhatWaits.tsx';

/** One complaint: what waits, what it says, and its story. */
export function ComplaintPage() {
  const { complaintId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('complaint.get', { id: complaintId });
  if (data) return <Complaint file={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Complaint({ file }: { file: ComplaintFile }) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const [step, setStep] = useState<ComplaintStep | null>(null);
  const { id, person, fields, state, outcome } = file;
  return (
    <>
      <Breadcrumb above={[{ to: '/klager', text: t('title') }]} here={formats.name(person)} />
      <PageTitle
        title={formats.name(person)}
        windowTitle={t('title')}
        subtitle={
          fields.recordKind === 'complaint'
            ? code(`complaintKind.${fields.kind}`)
            : code(`complaintRecordKind.${fields.recordKind}`)
        }
        beside={
          <StatusPill tone={state === 'closed' ? 'neutral' : 'good'}>
            {outcome === null ? code(`complaintState.${state}`) : code(`complaintOutcome.${outcome}`)}
          </StatusPill>
        }
        action={
          mayWrite && (
            <>
              <Button component={Link} to={`/klager/${id}/endre`} variant="default">
                {t('edit')}
              </Button>
              <StepMenu file={file} onStep={setStep} />
            </>
          )
        }
      />
      <WhatWaits file={file} onStep={mayWrite ? setStep : null} />
      <WithSidePanel side={<AboutComplaint file={file} />}>
        <ComplaintStory file={file} />
        <Learnt key={file.version} file={file} />
        <ImprovementsOfComplaint complaintId={id} />
      </WithSidePanel>
      {step && <ComplaintStepDialog file={file} step={step} onClose={() => setStep(null)} />}
    </>
  );
}
