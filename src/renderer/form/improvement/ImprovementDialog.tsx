import { z } from 'zod';

import { improvementFields, type ImprovementRow } from '../../../contract/improvement.ts';
import { indicatorIds } from '../../../domain/statistics/indicator.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ColleagueField } from '../ColleagueField.tsx';
import { DayField } from '../DayField.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { FieldRow } from '../FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../kept/storedDraft.ts';
import { useKept, useSaving } from '../kept/useSaving.ts';
import { NoteWarning } from '../NoteWarning.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextArea, TextField } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';

interface ImprovementDialogProps {
  /** The one that is changed; null for a new one that comes from nothing in particular. */
  improvement: ImprovementRow | null;
  onClose: () => void;
}

const kind = 'improvement';
const schema = improvementFields.extend({ keepNames: z.boolean() });
type Typed = Record<'title' | 'description' | 'responsible' | 'effect', string> &
  Pick<ImprovementRow, 'dueOn' | 'indicatorId'> & { keepNames: boolean };

const typedFrom = (row: ImprovementRow | null): Typed => ({
  title: row?.title ?? '',
  description: row?.description ?? '',
  responsible: row?.responsible ?? '',
  dueOn: row?.dueOn ?? null,
  indicatorId: row?.indicatorId ?? null,
  effect: row?.effect ?? '',
  keepNames: false,
});

/** Everything of an improvement: what, who, by when, which figure it should move, and what came of it. */
export function ImprovementDialog(props: ImprovementDialogProps) {
  const stored = useStoredDraft(kind, props.improvement?.id ?? 'free');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ improvement, onClose, stored }: ImprovementDialogProps & { stored: StoredDraft }) {
  const t = useTexts('improvement');
  const code = useTexts('code');
  const forms = useTexts('form');
  const done = useDoneMessage();
  const form = useAppForm({
    initialValues: resumed(typedFrom(improvement), stored),
    schema,
    labels: {
      title: t('field.title'),
      description: t('field.description'),
      responsible: t('field.responsible'),
      dueOn: t('field.dueOn'),
      indicatorId: t('field.indicatorId'),
      effect: t('field.effect'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['description', 'responsible', 'dueOn', 'indicatorId', 'effect'],
    refused: (_, rule) => (rule === 'nationalNumber' || rule === 'registerName' ? forms(`note.${rule}`) : null),
  });
  const kept = useKept(kind, improvement?.id ?? 'free', form, stored);
  const undo = useApiCommand('improvement.undo');
  const create = useSaving('improvement.create', form, kept, () => {
    done(t('saved'));
    onClose();
  });
  const change = useSaving('improvement.change', form, kept, ({ version }, { id }) => {
    done(t('changed'), () => undo.mutate({ id, version }));
    onClose();
  });
  const submit = () =>
    form.submit(({ keepNames: namesConfirmed, ...typed }) => {
      const fields = {
        ...typed,
        description: typed.description || null,
        responsible: typed.responsible || null,
        effect: typed.effect || null,
      };
      if (improvement) change.send({ id: improvement.id, version: improvement.version, fields, namesConfirmed });
      else create.send({ fields, from: { kind: 'free' }, namesConfirmed });
    });
  const { title, description, effect, keepNames } = form.values;
  return (
    <FormDialog
      title={t(improvement ? 'editTitle' : 'new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      {...(improvement === null && { action: t('go') })}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(typedFrom(improvement));
        kept.forget();
      }}
      onSubmit={submit}
    >
      <TextField {...form.field('title')} help={t('field.noPersons')} />
      <TextArea {...form.field('description')} />
      <FieldRow>
        <ColleagueField {...form.field('responsible')} />
        <DayField {...form.field('dueOn')} />
      </FieldRow>
      <SelectField
        {...form.field('indicatorId')}
        choices={indicatorIds.map((value) => ({ value, label: code(`indicator.${value}`) }))}
      />
      {improvement && <TextArea {...form.field('effect')} />}
      <NoteWarning
        text={[title, description, effect].join('\n')}
        keepNames={keepNames}
        onKeepNames={form.field('keepNames').onChange}
      />
    </FormDialog>
  );
}
