import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import { z } from 'zod';

import { panelMeetingFields, type PanelMeetingRow, type PanelRow } from '../../contract/userPanel.ts';
import { sitsOn } from '../../domain/userPanel/panel.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { CheckboxList } from '../form/CheckboxList.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { NoteWarning } from '../form/NoteWarning.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { isBlankTheme, ThemeFields, type TypedTheme } from './ThemeFields.tsx';

interface PanelMeetingDialogProps {
  panel: PanelRow;
  /** The one that is changed; null for a new one. */
  meeting: PanelMeetingRow | null;
  onClose: () => void;
}

const kind = 'userPanelMeeting';
const theme = z.object({ id: z.string(), title: z.string().max(200), feedback: z.string(), cameOf: z.string() });
const schema = panelMeetingFields.extend({ themes: z.array(theme).max(50), keepNames: z.boolean() });
const blankTheme = (): TypedTheme => ({ id: newId(), title: '', feedback: '', cameOf: '' });

/** A meeting of a panel: who was there, what was taken up, and what came of it. */
export function PanelMeetingDialog(props: PanelMeetingDialogProps) {
  const stored = useStoredDraft(kind, props.meeting?.id ?? `new ${props.panel.id}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ panel, meeting, onClose, stored }: PanelMeetingDialogProps & { stored: StoredDraft }) {
  const t = useTexts('userPanel');
  const forms = useTexts('form');
  const done = useDoneMessage();
  const today = useToday();
  const start = {
    heldOn: (meeting?.heldOn ?? today) as string | null,
    place: meeting?.place ?? '',
    present: [...(meeting?.present ?? [])],
    themes: meeting?.themes.map((one) => ({ ...one, feedback: one.feedback ?? '', cameOf: one.cameOf ?? '' })) ?? [
      blankTheme(),
    ],
    keepNames: false,
  };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: {
      heldOn: t('meetings.heldOn'),
      place: t('meetings.place'),
      present: t('meetings.presentLabel'),
      themes: t('meetings.themes'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['place', 'present'],
    rules: ({ themes }) => ({
      themes: themes.some((one) => !isBlankTheme(one) && one.title.trim() === '') ? t('meetings.titleMissing') : null,
    }),
    refused: (_, rule) => {
      if (rule === 'nationalNumber' || rule === 'registerName') return forms(`note.${rule}`);
      return rule === 'noMember' ? t('broken.noMember') : null;
    },
  });
  const kept = useKept(kind, meeting?.id ?? `new ${panel.id}`, form, stored);
  const undo = useApiCommand('userPanel.undoMeeting');
  const register = useSaving('userPanel.registerMeeting', form, kept, () => {
    done(t('meetings.saved'));
    onClose();
  });
  const change = useSaving('userPanel.changeMeeting', form, kept, ({ version }, { id }) => {
    done(t('meetings.saved'), () => undo.mutate({ id, version }));
    onClose();
  });
  const { heldOn, themes, keepNames } = form.values;
  const seated = panel.members.filter((member) => heldOn !== null && sitsOn(member, heldOn));
  const submit = () =>
    form.submit(({ keepNames: namesConfirmed, present, ...typed }) => {
      const fields = {
        heldOn: typed.heldOn,
        place: typed.place || null,
        present: present.filter((id) => seated.some((member) => member.id === id)),
        themes: typed.themes
          .filter((one) => !isBlankTheme(one))
          .map(({ id, title, feedback, cameOf }) => ({
            id,
            title: title.trim(),
            feedback: feedback.trim() || null,
            cameOf: cameOf.trim() || null,
          })),
      };
      if (meeting) change.send({ id: meeting.id, version: meeting.version, fields, namesConfirmed });
      else register.send({ panelId: panel.id, fields, namesConfirmed });
    });
  return (
    <FormDialog
      title={t(meeting ? 'meetings.edit' : 'meetings.add')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={register.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={submit}
    >
      <FieldRow>
        <DayField {...form.field('heldOn')} latest={today} />
        <TextField {...form.field('place')} />
      </FieldRow>
      {seated.length > 0 && (
        <CheckboxList
          {...form.field('present')}
          help={t('meetings.presentHelp')}
          choices={seated.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ThemeFields {...form.field('themes')} />
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
        onClick={() => form.setValues({ themes: [...themes, blankTheme()] })}
      >
        {t('meetings.addTheme')}
      </Button>
      <NoteWarning
        text={themes.flatMap(({ title, feedback, cameOf }) => [title, feedback, cameOf]).join('\n')}
        keepNames={keepNames}
        onKeepNames={form.field('keepNames').onChange}
      />
    </FormDialog>
  );
}
