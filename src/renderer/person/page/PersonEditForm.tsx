import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { commandKey } from '../../app/shortcuts.ts';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Warning } from '../../components/Warning.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { ContactFields } from '../../form/person/ContactFields.tsx';
import { IdentityFields } from '../../form/person/IdentityFields.tsx';
import { personFrom, type TypedPerson } from '../../form/person/typedPerson.ts';
import { usePersonForm } from '../../form/person/usePersonForm.ts';
import { useDraft } from '../../form/useDraft.ts';
import classes from '../person.module.css';
import { type EditDraft, editDraftKind } from './editDraft.ts';
import type { PersonRecord } from './personRecord.ts';

interface PersonEditFormProps {
  person: PersonRecord;
  start: TypedPerson;
  draftId: string | undefined;
  allowSynthetic: boolean;
  onDone: () => void;
}

/** The form of a person's details. The number stays hidden: left empty, it is kept. */
export function PersonEditForm({ person, start, draftId, allowSynthetic, onDone }: PersonEditFormProps) {
  const t = useTexts('person');
  const tApp = useTexts('app');
  const formats = useFormats();
  const showDone = useDoneMessage();
  const showError = useShowError();
  const queries = useQueryClient();
  const form = usePersonForm({ initial: start, keepsNumber: person.maskedNationalId !== null, allowSynthetic });
  const payload: EditDraft = { personId: person.id, typed: form.values };
  const isWorthKeeping = draftId !== undefined || form.isDirty();
  const draft = useDraft({ kind: editDraftKind, payload, isWorthKeeping, id: draftId });
  const [sameNumberAs, setSameNumberAs] = useState<string | null>(null);
  useEffect(() => () => queries.removeQueries({ queryKey: ['draft.list'] }), [queries]);

  const leave = async () => {
    await draft.discard();
    onDone();
  };
  const change = useApiCommand('person.change', {
    onDone: () => {
      showDone(t('edit.saved'));
      void leave();
    },
    onError: (error) => {
      const { id } = (error.details ?? {}) as { id?: unknown };
      if (error.code === 'ALREADY_EXISTS' && typeof id === 'string') setSameNumberAs(id);
      else if (!form.showRefusal(error)) showError(error);
    },
  });
  const save = () =>
    form.submit(() => {
      setSameNumberAs(null);
      change.mutate({ id: person.id, version: person.version, fields: personFrom(form.values) });
    });

  return (
    <>
      <Breadcrumb above={[{ to: '/personer', text: t('title') }]} here={formats.name(person.fields)} />
      <PageTitle title={t('edit.title')} subtitle={formats.name(person.fields)} />
      <Form form={form} onSubmit={save} label={t('edit.title')} className={classes['form']}>
        <div className={classes['fields']}>
          {sameNumberAs !== null && (
            <Warning
              tone="red"
              title={t('edit.exists')}
              actions={
                <Link className="link" to={`/personer/${sameNumberAs}`}>
                  {t('edit.seeOther')}
                </Link>
              }
            />
          )}
          <IdentityFields form={form} allowSynthetic={allowSynthetic} masked={person.maskedNationalId} />
          <ContactFields form={form} />
        </div>
        <ActionBar note={<DraftNote state={draft.state} />}>
          <Button variant="default" onClick={() => void leave()}>
            {tApp('cancel')}
          </Button>
          <Button
            type="submit"
            loading={change.isPending}
            className="on-accent"
            rightSection={
              <kbd className="key-hint" aria-hidden>
                {commandKey} Enter
              </kbd>
            }
          >
            {tApp('save')}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}
