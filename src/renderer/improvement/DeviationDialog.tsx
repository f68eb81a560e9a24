import { z } from 'zod';

import { deviationFields, type DeviationRow } from '../../contract/deviation.ts';
import { brokenDeviationRules } from '../../domain/improvement/deviation.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { ColleagueField } from '../form/ColleagueField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { NoteWarning } from '../form/NoteWarning.tsx';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';

interface DeviationDialogProps {
  /** The one that is changed; null for a new one. */
  deviation: DeviationRow | null;
  onClose: () => void;
}

const kind = 'deviation';
const schema = deviationFields.extend({ keepNames: z.boolean() });

/** What happened, and what was done about it; without persons. */
export function DeviationDialog(props: DeviationDialogProps) {
  const stored = useStoredDraft(kind, props.deviation?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ deviation, onClose, stored }: DeviationDialogProps & { stored: StoredDraft }) {
  const t = useTexts('improvement');
  const forms = useTexts('form');
  const today = useToday();
  const done = useDoneMessage();
  const start = {
    what: deviation?.what ?? '',
    occurredOn: (deviation?.occurredOn ?? today) as string | null,
    followUp: deviation?.followUp ?? '',
    responsible: deviation?.responsible ?? '',
    closedOn: deviation?.closedOn ?? null,
    keepNames: false,
  };
  const brokenText = (rule: string | undefined) =>
    rule === 'future' || rule === 'beforeOccurred' || rule === 'required' ? t(`broken.${rule}`) : null;
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: {
      what: t('deviations.what'),
      occurredOn: t('deviations.occurredOn'),
      followUp: t('deviations.followUp'),
      responsible: t('field.responsible'),
      closedOn: t('deviations.closedOn'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['followUp', 'responsible', 'closedOn'],
    rules: ({ occurredOn, followUp, responsible, closedOn, what }) => {
      if (occurredOn === null) return {};
      const typed = { occurredOn, what, followUp: followUp.trim() || null, responsible, closedOn };
      const broken = brokenDeviationRules(typed, today);
      return {
        occurredOn: brokenText(broken['occurredOn']),
        closedOn: brokenText(broken['closedOn']),
        followUp: brokenText(broken['followUp']),
      };
    },
    refused: (_, rule) =>
      rule === 'nationalNumber' || rule === 'registerName' ? forms(`note.${rule}`) : brokenText(rule),
  });
  const kept = useKept(kind, deviation?.id ?? 'new', form, stored);
  const undo = useApiCommand('deviation.undo');
  const register = useSaving('deviation.register', form, kept, () => {
    done(t('deviations.saved'));
    onClose();
  });
  const change = useSaving('deviation.change', form, kept, ({ version }, { id }) => {
    done(t('deviations.saved'), () => undo.mutate({ id, version }));
    onClose();
  });
  const { what, followUp, keepNames } = form.values;
  return (
    <FormDialog
      title={t(deviation ? 'deviations.change' : 'deviations.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={register.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(({ keepNames: namesConfirmed, ...typed }) => {
          const fields = { ...typed, followUp: typed.followUp || null, responsible: typed.responsible || null };
          if (deviation) change.send({ id: deviation.id, version: deviation.version, fields, namesConfirmed });
          else register.send({ fields, namesConfirmed });
        })
      }
    >
      <TextArea {...form.field('what')} help={t('field.noPersons')} />
      <DayField {...form.field('occurredOn')} latest={today} />
      <TextArea {...form.field('followUp')} />
      <FieldRow>
        <ColleagueField {...form.field('responsible')} />
        <DayField {...form.field('closedOn')} help={t('deviations.closedHelp')} latest={today} />
      </FieldRow>
      <NoteWarning
        text={[what, followUp].join('\n')}
        keepNames={keepNames}
        onKeepNames={form.field('keepNames').onChange}
      />
    </FormDialog>
  );
}
