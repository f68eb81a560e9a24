import { panelFields, type PanelRow } from '../../contract/userPanel.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { TextArea, TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';

interface PanelDialogProps {
  /** The one that is changed; null for a new one. */
  panel: PanelRow | null;
  onClose: () => void;
}

const kind = 'userPanel';

/** A panel's name, and what it advises on. */
export function PanelDialog(props: PanelDialogProps) {
  const stored = useStoredDraft(kind, props.panel?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ panel, onClose, stored }: PanelDialogProps & { stored: StoredDraft }) {
  const t = useTexts('userPanel');
  const done = useDoneMessage();
  const start = { name: panel?.name ?? '', about: panel?.about ?? '', endedOn: panel?.endedOn ?? null };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: panelFields,
    labels: { name: t('field.name'), about: t('field.about'), endedOn: t('field.endedOn') },
    optional: ['about', 'endedOn'],
  });
  const kept = useKept(kind, panel?.id ?? 'new', form, stored);
  const onDone = () => {
    done(t('saved'));
    onClose();
  };
  const create = useSaving('userPanel.create', form, kept, onDone);
  const change = useSaving('userPanel.change', form, kept, onDone);
  return (
    <FormDialog
      title={t(panel ? 'edit' : 'new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) => {
          const fields = { ...typed, about: typed.about || null };
          if (panel) change.send({ id: panel.id, version: panel.version, fields });
          else create.send({ fields });
        })
      }
    >
      <TextField {...form.field('name')} />
      <TextArea {...form.field('about')} />
      {panel && <DayField {...form.field('endedOn')} help={t('field.endedHelp')} />}
    </FormDialog>
  );
}
