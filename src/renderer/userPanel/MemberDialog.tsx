import { panelMemberFields, type PanelMemberRow } from '../../contract/userPanel.ts';
import { brokenSeatRules } from '../../domain/userPanel/panel.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';

interface MemberDialogProps {
  panelId: string;
  /** The one that is changed; null for a new one. */
  member: PanelMemberRow | null;
  onClose: () => void;
}

const kind = 'userPanelMember';

/** Who sits in a panel, for whom and how long. */
export function MemberDialog(props: MemberDialogProps) {
  const stored = useStoredDraft(kind, props.member?.id ?? `new ${props.panelId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ panelId, member, onClose, stored }: MemberDialogProps & { stored: StoredDraft }) {
  const t = useTexts('userPanel');
  const done = useDoneMessage();
  const today = useToday();
  const start = {
    name: member?.name ?? '',
    represents: member?.represents ?? '',
    fromDay: (member?.fromDay ?? today) as string | null,
    toDay: member?.toDay ?? null,
  };
  const broken = (rule: string | undefined) => (rule === 'beforeFrom' ? t('broken.beforeFrom') : null);
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: panelMemberFields,
    labels: {
      name: t('field.name'),
      represents: t('field.represents'),
      fromDay: t('field.fromDay'),
      toDay: t('field.toDay'),
    },
    optional: ['represents', 'toDay'],
    rules: ({ fromDay, toDay }) =>
      fromDay === null ? {} : { toDay: broken(brokenSeatRules({ fromDay, toDay })['toDay']) },
    refused: (_, rule) => broken(rule),
  });
  const kept = useKept(kind, member?.id ?? `new ${panelId}`, form, stored);
  const changeBack = useApiCommand('userPanel.changeMember');
  const add = useSaving('userPanel.addMember', form, kept, () => {
    done(t('members.saved'));
    onClose();
  });
  const change = useSaving('userPanel.changeMember', form, kept, ({ version }, { id }) => {
    const before = member && { ...start, fromDay: member.fromDay, represents: member.represents };
    done(t('members.saved'), before ? () => changeBack.mutate({ id, version, fields: before }) : undefined);
    onClose();
  });
  return (
    <FormDialog
      title={t(member ? 'members.edit' : 'members.add')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={add.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) => {
          const fields = { ...typed, represents: typed.represents || null };
          if (member) change.send({ id: member.id, version: member.version, fields });
          else add.send({ panelId, fields });
        })
      }
    >
      <TextField {...form.field('name')} />
      <TextField {...form.field('represents')} help={t('field.representsHelp')} />
      <FieldRow>
        <DayField {...form.field('fromDay')} />
        <DayField {...form.field('toDay')} />
      </FieldRow>
    </FormDialog>
  );
}
