import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { z } from 'zod';

import { meetingParticipant } from '../../../contract/agenda.ts';
import { attendances } from '../../../domain/officeMeeting/meetingRecord.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { useAppForm } from '../../form/useAppForm.ts';
import { type MeetingFile, useMeetingCommand } from '../meetingFile.ts';
import classes from '../meeting.module.css';

interface ParticipantsDialogProps {
  file: MeetingFile;
  onClose: () => void;
}
type Line = MeetingFile['participants'][number];

const kind = 'meetingPeople';
const schema = z.object({ participants: z.array(meetingParticipant).max(100) });

/** Who is called, as what, and whether they came. Begins with the colleagues where nobody is entered. */
export function ParticipantsDialog(props: ParticipantsDialogProps) {
  const stored = useStoredDraft(kind, props.file.id);
  const accounts = useApiQuery('account.list', {});
  if (!stored || !accounts.data) return null;
  const colleagues = accounts.data.flatMap(({ isActive, role, displayName: name }): Line[] =>
    isActive && role !== 'auditor' ? [{ name, role: null, attendance: 'called' }] : [],
  );
  return <Fields {...props} stored={stored} colleagues={colleagues} />;
}

interface FieldsProps extends ParticipantsDialogProps {
  stored: StoredDraft;
  colleagues: Line[];
}

function Fields({ file, onClose, stored, colleagues }: FieldsProps) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const { id, version } = file;
  const start = { participants: file.participants.length > 0 ? file.participants : colleagues };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { participants: t('people.list') },
    rules: ({ participants }) => ({
      participants: participants.some(({ name }) => name.trim() === '') ? t('people.nameMissing') : null,
    }),
  });
  const kept = useKept(kind, id, form, stored);
  const undo = useMeetingCommand('agenda.setParticipants');
  const save = useSaving('agenda.setParticipants', form, kept, (saved) => {
    done(t('people.saved'), () => undo.mutate({ id, version: saved.version, participants: file.participants }));
    onClose();
  });
  const field = form.field('participants');
  const lines = field.value;
  const change = (at: number, part: Partial<Line>) =>
    field.onChange(lines.map((line, place) => (place === at ? { ...line, ...part } : line)));
  return (
    <FormDialog
      title={t('people.dialog')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={save.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() => form.submit(({ participants }) => save.send({ id, version, participants }))}
    >
      <div className={classes.lines} id={field.id} tabIndex={-1}>
        {lines.map((line, at) => (
          // Two may bear one name while it is typed; the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <ParticipantLine
            key={at}
            line={line}
            onChange={(part) => change(at, part)}
            onRemove={() => field.onChange(lines.filter((_, place) => place !== at))}
          />
        ))}
      </div>
      {fieldProblem(field.error)}
      <div className={classes.tools}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
          onClick={() => field.onChange([...lines, { name: '', role: null, attendance: 'called' }])}
        >
          {t('people.add')}
        </Button>
        {file.usual.length > 0 && (
          <Button
            variant="default"
            size="sm"
            onClick={() => field.onChange(file.usual.map((one) => ({ ...one, attendance: 'called' as const })))}
          >
            {t('people.usual')}
          </Button>
        )}
      </div>
    </FormDialog>
  );
}

interface LineProps {
  line: Line;
  onChange: (part: Partial<Line>) => void;
  onRemove: () => void;
}

function ParticipantLine({ line, onChange, onRemove }: LineProps) {
  const t = useTexts('meeting');
  return (
    <div className={classes.line}>
      <TextInput
        aria-label={t('people.name')}
        value={line.name}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        aria-label={`${t('people.role')}: ${line.name || t('people.nobody')}`}
        value={line.role ?? ''}
        autoComplete="off"
        onChange={(event) => onChange({ role: event.currentTarget.value || null })}
      />
      <Select
        aria-label={`${t('people.attendance')}: ${line.name || t('people.nobody')}`}
        value={line.attendance}
        allowDeselect={false}
        data={attendances.map((value) => ({ value, label: t(`attendance.${value}`) }))}
        onChange={(value) => onChange({ attendance: attendances.find((one) => one === value) ?? 'called' })}
      />
      <ActionIcon
        variant="default"
        size={34}
        aria-label={t('people.remove', { name: line.name || t('people.nobody') })}
        onClick={onRemove}
      >
        <IconX size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </div>
  );
}
