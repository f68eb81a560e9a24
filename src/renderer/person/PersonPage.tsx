import { useState } from 'react';
import { useParams } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { useMending } from '../components/useMending.ts';
import { Warning } from '../components/Warning.tsx';
import { Family } from './family/Family.tsx';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { CoordinatorHistory } from './page/CoordinatorHistory.tsx';
import { PersonCases } from './page/PersonCases.tsx';
import { PersonEdit } from './page/PersonEdit.tsx';
import { PersonFacts } from './page/PersonFacts.tsx';
import { PersonHeader } from './page/PersonHeader.tsx';
import { usePersonRecord } from './page/personRecord.ts';
import classes from './person.module.css';

/** One person: who, their cases, who has coordinated, plan and contact. */
export function PersonPage() {
  const { personId = '' } = useParams();
  return <PersonById key={personId} id={personId} />;
}

/** What a finding leads to: the form of the details, or making two records one. */
const shownMending = (field: string | null): 'edit' | 'merge' | null => {
  if (field === null) return null;
  return field === 'merge' ? 'merge' : 'edit';
};

function PersonById({ id }: { id: string }) {
  const t = useTexts('person');
  const privacy = useTexts('privacy');
  const formats = useFormats();
  const { person, cases, assignments, plan, family, missesCoordinator } = usePersonRecord(id);
  const mending = useMending();
  const [shown, setShown] = useState<'edit' | 'merge' | null>(shownMending(mending.field));
  const close = () => {
    setShown(null);
    if (mending.field !== null) mending.leave();
  };

  if (person.error) return <PageError error={person.error} onRetry={() => void person.refetch()} />;
  if (!person.data || !cases || !assignments) return <Loading />;
  const above = [{ to: '/personer', text: t('title') }];
  if (shown === 'edit') return <PersonEdit person={person.data} onDone={close} />;
  return (
    <>
      <Breadcrumb above={above} here={formats.name(person.data.fields)} />
      <PersonHeader
        person={person.data}
        missesCoordinator={missesCoordinator}
        hasActivePlan={plan?.isActive ?? false}
        onEdit={() => setShown('edit')}
        onMerge={() => setShown('merge')}
      />
      {person.data.restrictedSince !== null && (
        <Warning title={privacy('restricted', { day: formats.day(person.data.restrictedSince) })}>
          {privacy('restrictedHelp')}
        </Warning>
      )}
      <div className={classes['page']}>
        <WithSidePanel side={<PersonFacts person={person.data} plan={plan} child={family?.child ?? null} />}>
          <PersonCases cases={cases} />
          <CoordinatorHistory assignments={assignments} />
          {family && <Family person={person.data} family={family} />}
        </WithSidePanel>
      </div>
      {shown === 'merge' && <MergeDialog person={person.data} onClose={close} />}
    </>
  );
}
