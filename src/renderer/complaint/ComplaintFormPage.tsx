import { useParams, useSearchParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useStoredDraft } from '../form/kept/storedDraft.ts';
import { PersonPicker } from '../form/PersonPicker.tsx';
import classes from './complaint.module.css';
import { complaintDraft, ComplaintForm } from './form/ComplaintForm.tsx';
import { blankComplaint, typedOf } from './form/typedComplaint.ts';

/** «Ny klage»: first about whom, unless one came from their case. */
export function NewComplaintPage() {
  const t = useTexts('complaint');
  const [params, setParams] = useSearchParams();
  const personId = params.get('person');
  return (
    <>
      <Breadcrumb above={[{ to: '/klager', text: t('title') }]} here={t('new')} />
      {personId === null ? (
        <>
          <PageTitle title={t('new')} />
          <div className={classes.form}>
            <PersonPicker
              id="complaint-person"
              label={t('choosePerson')}
              error={null}
              onPick={({ id }) => setParams({ person: id }, { replace: true })}
            />
          </div>
        </>
      ) : (
        <NewComplaint key={personId} personId={personId} referralId={params.get('case')} />
      )}
    </>
  );
}

function NewComplaint({ personId, referralId }: { personId: string; referralId: string | null }) {
  const t = useTexts('complaint');
  const formats = useFormats();
  const today = useToday();
  const subject = `new ${personId}`;
  const person = useApiQuery('person.get', { id: personId });
  const cases = useApiQuery('referral.ofPerson', { personId });
  const stored = useStoredDraft(complaintDraft, subject);
  if (person.error ?? cases.error) return <PageError error={person.error ?? cases.error} />;
  if (!person.data || !cases.data || !stored) return <Loading />;
  const about = cases.data.find(({ id }) => id === referralId) ?? null;
  return (
    <>
      <PageTitle title={t('new')} subtitle={formats.name(person.data.fields)} />
      <ComplaintForm
        personId={personId}
        changed={null}
        blank={{ ...blankComplaint(today), referralId: about?.id ?? null, knownOn: about?.decidedOn ?? null }}
        cases={cases.data}
        stored={stored}
        draftSubject={subject}
      />
    </>
  );
}

/** Corrects what was registered. */
export function ChangeComplaintPage() {
  const t = useTexts('complaint');
  const formats = useFormats();
  const { complaintId = '' } = useParams();
  const complaint = useApiQuery('complaint.get', { id: complaintId });
  const personId = complaint.data?.person.id ?? '';
  const cases = useApiQuery('referral.ofPerson', { personId }, { enabled: personId !== '' });
  const stored = useStoredDraft(complaintDraft, complaintId);
  if (complaint.error ?? cases.error) return <PageError error={complaint.error ?? cases.error} />;
  if (!complaint.data || !cases.data || !stored) return <Loading />;
  const { id, version, person, fields } = complaint.data;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/klager', text: t('title') },
          { to: `/klager/${id}`, text: formats.name(person) },
        ]}
        here={t('edit')}
      />
      <PageTitle title={t('edit')} subtitle={formats.name(person)} />
      <ComplaintForm
        personId={person.id}
        changed={{ id, version }}
        blank={typedOf(fields)}
        cases={cases.data}
        stored={stored}
        draftSubject={id}
      />
    </>
  );
}
