import { useState } from 'react';
import { useParams } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { useMending } from '../components/useMending.ts';
import type { ContentDialog } from './content/contentDialog.ts';
import { type PlanWords, useWordsFile } from './content/planWords.ts';
import { PlanAbout } from './page/PlanAbout.tsx';
import { PlanBanner } from './page/PlanBanner.tsx';
import { PlanContents } from './page/PlanContents.tsx';
import { PlanDialogs } from './page/PlanDialogs.tsx';
import { type Plan, type PlanFile, usePlanFile } from './page/planFile.ts';
import { PlanForm } from './page/PlanForm.tsx';
import { PlanHeader } from './page/PlanHeader.tsx';
import { dialogOfWait, modeOf, type PlanMode } from './page/planMode.ts';
import { PlanSide } from './page/PlanSide.tsx';
import { OlderPlans, PlanStory } from './page/PlanStory.tsx';
import { ReviewForm } from './page/ReviewForm.tsx';
import { ShownVersion } from './version/ShownVersion.tsx';

/** A person's plan: what waits, what the register knows of it, and its story. */
export function PlanPage() {
  const { personId = '' } = useParams();
  const { file, error } = usePlanFile(personId);
  if (file) return <PersonsPlan key={personId} file={file} />;
  return error ? <PageError error={error} /> : <Loading />;
}

function PersonsPlan({ file }: { file: PlanFile }) {
  const t = useTexts('plan');
  const formats = useFormats();
  const { person, plan } = file;
  const mending = useMending();
  const [mode, setMode] = useState<PlanMode>(
    mending.field !== null && plan ? { kind: 'edit', preset: {} } : { kind: 'read' },
  );
  const close = () => {
    setMode({ kind: 'read' });
    if (mending.field !== null) mending.leave();
  };
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

interface ReadingProps {
  file: PlanFile;
  onMode: (mode: PlanMode) => void;
}

/** What waits, and under it the plan itself. */
function Reading({ file, onMode }: ReadingProps) {
  const today = useToday();
  const { plan } = file;
  if (plan) return <ReadingPlan file={file} plan={plan} onMode={onMode} />;
  return <PlanBanner file={file} words={null} onAct={({ kind }) => onMode(modeOf(kind, null, today))} />;
}

function ReadingPlan({ file, plan, onMode }: ReadingProps & { plan: Plan }) {
  const today = useToday();
  const mayWrite = usePermission('case.write');
  const { file: words, error } = useWordsFile(plan, file.person.id);
  const [dialog, setDialog] = useState<ContentDialog | null>(null);
  const [shown, setShown] = useState<PlanWords['versions'][number] | null>(null);
  const open = mayWrite ? setDialog : null;
  if (error) return <ErrorNote error={error} />;
  if (!words) return <Loading />;
  if (shown)
    return <ShownVersion version={shown} workingNumber={words.words.working.number} onClose={() => setShown(null)} />;
  return (
    <>
      <PlanBanner
        file={file}
        words={words}
        onAct={({ kind }) => {
          const place = dialogOfWait(kind, words);
          if (place) setDialog(place);
          else onMode(modeOf(kind, plan.fields, today));
        }}
      />
      <WithSidePanel side={<PlanSide plan={plan} words={words} onOpen={open} onShow={setShown} />}>
        <PlanContents file={file} plan={plan} words={words} onOpen={open} />
        <PlanAbout file={file} plan={plan} />
        <PlanStory plan={plan} />
        <OlderPlans plans={file.older} />
      </WithSidePanel>
      <PlanDialogs dialog={dialog} file={file} words={words} onClose={() => setDialog(null)} />
    </>
  );
}
