import { useState } from 'react';
import { useParams } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { PlanAbout } from './page/PlanAbout.tsx';
import { PlanBanner } from './page/PlanBanner.tsx';
import { type PlanFile, usePlanFile } from './page/planFile.ts';
import { PlanForm } from './page/PlanForm.tsx';
import { PlanHeader } from './page/PlanHeader.tsx';
import { modeOf, type PlanMode } from './page/planMode.ts';
import { PlanSide } from './page/PlanSide.tsx';
import { OlderPlans, PlanStory } from './page/PlanStory.tsx';
import { ReviewForm } from './page/ReviewForm.tsx';

/** A person's plan: what waits, what the register knows of it, and its story. */
export function PlanPage() {
  const { personId = '' } = useParams();
  const { file, error } = usePlanFile(personId);
  if (file) return <PersonsPlan key={personId} file={file} />;
  return error ? <ErrorNote error={error} /> : <Loading />;
}

function PersonsPlan({ file }: { file: PlanFile }) {
  const t = useTexts('plan');
  const formats = useFormats();
  const [mode, setMode] = useState<PlanMode>({ kind: 'read' });
  const close = () => setMode({ kind: 'read' });
  const { person, plan } = file;
  return (
    <>
      <Breadcrumb above={[{ to: '/planer', text: t('title') }]} here={formats.name(person.fields)} />
      <PlanHeader file={file} onMode={mode.kind === 'read' ? setMode : null} />
      {mode.kind === 'read' && <Reading file={file} onMode={setMode} />}
      {mode.kind === 'new' && <PlanForm personId={person.id} plan={null} preset={{}} onClose={close} />}
      {mode.kind === 'edit' && <PlanForm personId={person.id} plan={plan} preset={mode.preset} onClose={close} />}
      {mode.kind === 'review' && plan && <ReviewForm plan={plan} review={mode.review} onClose={close} />}
    </>
  );
}

function Reading({ file, onMode }: { file: PlanFile; onMode: (mode: PlanMode) => void }) {
  const today = useToday();
  const { plan, older } = file;
  return (
    <>
      <PlanBanner file={file} onAct={({ kind }) => onMode(modeOf(kind, plan?.fields ?? null, today))} />
      {plan && (
        <WithSidePanel side={<PlanSide plan={plan} />}>
          <PlanAbout file={file} plan={plan} />
          <PlanStory plan={plan} />
          <OlderPlans plans={older} />
        </WithSidePanel>
      )}
    </>
  );
}
