import { Button } from '@mantine/core';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useSession } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import type { CoordinatorRow } from '../../../contract/coordinator.ts';
import { isInOffice } from '../../../domain/coordinator/coordinatorRules.ts';
import classes from '../coordinator.module.css';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import type { CoordinatorView, Served } from '../servedPersons.ts';
import { type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { MoveTable } from './MoveTable.tsx';
import { moveReasons, useReassignForm } from './useReassignForm.ts';

interface ReassignFormProps {
  coordinator: CoordinatorView;
  assignments: readonly Served[];
  onClose: () => void;
}

const kind = 'reassign';

/** What was pressed to come here is gone: the focus goes to the heading. */
const focusOnce = (heading: HTMLElement | null) => heading?.focus();

/** Gives many persons a new coordinator in one go: whom, to whom, from when, and a note to those who cooperate. */
export function ReassignForm(props: ReassignFormProps) {
  const stored = useStoredDraft(kind, props.coordinator.id);
  const { data, error } = useApiQuery('coordinator.list', {});
  if (error) return <ErrorNote error={error} />;
  if (!data || !stored) return <Loading />;
  const others = data.filter(({ id }) => id !== props.coordinator.id);
  return <Fields {...props} stored={stored} others={others} />;
}

interface FieldsProps extends ReassignFormProps {
  stored: StoredDraft;
  others: readonly CoordinatorRow[];
}

function Fields({ coordinator, assignments, onClose, stored, others }: FieldsProps) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const letter = useTexts('letter');
  const formats = useFormats();
  const done = useDoneMessage();
  const { office } = useSession();
  const { form, start } = useReassignForm({ coordinator, assignments, others, stored });
  const kept = useKept(kind, coordinator.id, form, stored);
  const tell = useApiCommand('letter.tellPartners', {
    onDone: ({ letters, persons }) =>
      done(letters === 0 ? letter('partners.none') : letter('partners.made', { letters, persons })),
  });
  const saving = useSaving('assignment.reassign', form, kept, ({ moved }, input) => {
    done(t('reassign.done', { count: moved }));
    const ids = input.moves.map(({ assignmentId }) => assignmentId);
    const personIds = assignments.filter(({ id }) => ids.includes(id)).map(({ person }) => person.id);
    if (form.values.tellPartners) tell.mutate({ personIds });
    onClose();
  });
  const { moves, chosen, fromDay } = form.values;
  const inOffice = fromDay === null ? others : others.filter((row) => isInOffice(row, fromDay));
  const submit = () =>
    form.submit(({ note, tellPartners: _tell, ...typed }) =>
      saving.send({
        fromDay: typed.fromDay,
        reason: typed.reason,
        note: note || null,
        moves: typed.chosen.flatMap((assignmentId) => {
          const toCoordinatorId = typed.moves[assignmentId];
          return toCoordinatorId ? [{ assignmentId, toCoordinatorId }] : [];
        }),
      }),
    );
  return (
    <Form form={form} label={t('reassign.title')} onSubmit={submit} className={classes.reassign}>
      <div>
        <h2 ref={focusOnce} tabIndex={-1}>
          {t('reassign.title')}
        </h2>
        <p className={classes.pale}>{t('reassign.lead')}</p>
      </div>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(start);
          kept.forget();
        }}
      />
      <MoveTable
        id={form.field('chosen').id}
        assignments={assignments}
        candidates={inOffice}
        officeType={office.officeType}
        moves={moves}
        chosen={chosen}
        problem={form.field('chosen').error}
        onMoves={form.field('moves').onChange}
        onChosen={form.field('chosen').onChange}
      />
      <div className={classes.fields}>
        <FieldRow>
          <DayField {...form.field('fromDay')} maw={200} />
          <SelectField
            {...form.field('reason')}
            choices={moveReasons.map((value) => ({ value, label: code(`assignmentEndReason.${value}`) }))}
          />
        </FieldRow>
        <TextArea {...form.field('note')} help={t('reassign.noteHelp')} />
        <CheckboxField {...form.field('tellPartners')} help={letter('partners.tellHelp')} />
      </div>
      <ActionBar
        note={
          <>
            <strong role="status">
              {t('reassign.chosen', { count: chosen.length, all: formats.number(assignments.length) })}
            </strong>
            <DraftNote state={kept.state} />
          </>
        }
      >
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {t('reassign.action', { count: chosen.length })}
        </Button>
      </ActionBar>
    </Form>
  );
}
