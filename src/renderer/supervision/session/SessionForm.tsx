import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';

import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { supervisionKinds } from '../../../domain/supervision/codes.ts';
import { textsOf } from '../../../domain/supervision/sessionRules.ts';
import { CalledList } from './CalledList.tsx';
import { type CallableGroups, groupFor } from './callable.ts';
import { NoteWarning } from '../../form/NoteWarning.tsx';
import classes from './session.module.css';
import { sentSession, type SessionView, type TypedSession } from './typedSession.ts';
import { useSessionForm } from './useSessionForm.ts';

export const sessionDraft = 'supervisionSession';

interface SessionFormProps {
  /** The one that is changed; null for a new one. */
  session: SessionView | null;
  blank: TypedSession;
  groups: CallableGroups;
  stored: StoredDraft;
  draftSubject: string;
}

/** When, where, about what, and who is called. */
export function SessionForm({ session, blank, groups, stored, draftSubject }: SessionFormProps) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const navigate = useNavigate();
  const done = useDoneMessage();
  const form = useSessionForm(resumed(blank, stored));
  const kept = useKept(sessionDraft, draftSubject, form, stored);
  const finish = (id: string, text: string) => {
    done(text);
    void navigate(`/opplaering/veiledning/${id}`);
  };
  const create = useSaving('supervision.create', form, kept, ({ id }) => finish(id, t('session.planned')));
  const change = useSaving('supervision.change', form, kept, (_, { id }) => finish(id, t('session.changed')));
  const submit = () =>
    form.submit((typed) => {
      const sent = sentSession(typed);
      if (session) change.send({ id: session.id, version: session.version, ...sent });
      else create.send(sent);
    });
  const { kind, fadderId, themes, place, note, keepNames } = form.values;
  const isMeeting = kind === 'fadderGroup';
  const calledField = form.field(isMeeting ? 'fadderIds' : 'coordinatorIds');
  const group = groupFor(groups, kind, fadderId);
  // A new fadder or kind brings a new group; what was ticked of the other goes.
  const regroup = (next: Pick<TypedSession, 'kind' | 'fadderId'>) => {
    const ids = groupFor(groups, next.kind, next.fadderId).map(({ id }) => id);
    const isNextMeeting = next.kind === 'fadderGroup';
    form.setValues({
      ...next,
      coordinatorIds: next.kind === 'group' ? ids : [],
      fadderIds: isNextMeeting ? ids : [],
    });
  };
  return (
    <Form form={form} label={t(session ? 'session.edit' : 'session.new')} onSubmit={submit} className={classes.form}>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(blank);
          kept.forget();
        }}
      />
      <FieldRow>
        <SelectField
          {...form.field('kind')}
          choices={supervisionKinds.map((value) => ({ value, label: code(`supervisionKind.${value}`) }))}
          onChange={(next) => regroup({ kind: next, fadderId })}
        />
        {!isMeeting && (
          <SelectField
            {...form.field('fadderId')}
            optional={kind !== 'group'}
            choices={groups.faddere.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next) => regroup({ kind, fadderId: next })}
          />
        )}
      </FieldRow>
      <FieldRow>
        <DayField {...form.field('day')} maw={190} />
        <TextField {...form.field('time')} help={t('session.timeHelp')} maw={160} />
        <NumberField {...form.field('hours')} unit={t('session.hoursUnit')} maw={170} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('place')} />
        <TextField {...form.field('themes')} />
      </FieldRow>
      <CalledList
        id={calledField.id}
        group={group}
        others={isMeeting ? [] : groups.coordinators}
        called={calledField.value}
        allText={t(isMeeting ? 'session.allFadders' : 'session.wholeGroup')}
        emptyText={t(isMeeting || fadderId ? 'session.noGroup' : 'session.chooseFadder')}
        onChange={calledField.onChange}
      />
      <TextArea {...form.field('note')} help={t('session.noteHelp')} />
      <NoteWarning
        text={textsOf({ themes, place, note })}
        keepNames={keepNames}
        onKeepNames={form.field('keepNames').onChange}
      />
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button variant="default" onClick={() => void navigate(-1)}>
          {t('back')}
        </Button>
        <Button type="submit" loading={create.isSaving || change.isSaving}>
          {t('save')}
        </Button>
      </ActionBar>
    </Form>
  );
}
