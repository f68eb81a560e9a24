import { useApiQuery } from '../../api/useApiQuery.ts';
import { useSession } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { isTypedPerson, typedFrom, type TypedPerson } from '../../form/person/typedPerson.ts';
import { PersonEditForm } from './PersonEditForm.tsx';
import type { PersonRecord } from './personRecord.ts';
import { type EditDraft, editDraftKind } from './editDraft.ts';

/** Changing a person's details: an interrupted change is taken up again. */
export function PersonEdit({ person, onDone }: { person: PersonRecord; onDone: () => void }) {
  const { isDemo } = useSession().office;
  const settings = useApiQuery('office.settings', {});
  const drafts = useApiQuery('draft.list', { kind: editDraftKind });
  const error = settings.error ?? drafts.error;
  if (error)
    return <ErrorNote error={error} onRetry={() => void Promise.all([settings.refetch(), drafts.refetch()])} />;
  if (!settings.data || !drafts.data) return <Loading />;
  const draft = drafts.data
    .map(({ id, payload }) => ({ id, typed: typedIn(payload, person.id) }))
    .find(({ typed }) => typed !== null);
  return (
    <PersonEditForm
      person={person}
      start={draft?.typed ?? typedFrom(person.fields)}
      draftId={draft?.id}
      allowSynthetic={settings.data.allowSynthetic || isDemo}
      onDone={onDone}
    />
  );
}

function typedIn(payload: unknown, personId: string): TypedPerson | null {
  const draft = payload as Partial<EditDraft> | null;
  return draft?.personId === personId && isTypedPerson(draft.typed) ? draft.typed : null;
}
