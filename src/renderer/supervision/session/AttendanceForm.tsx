import { Button, Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { idField } from '../../../contract/fields.ts';
import { holdsNationalNumber } from '../../../domain/person/noteRules.ts';
import { useBrokenText } from '../supervisionWords.ts';
import { NoteWarning } from '../../form/NoteWarning.tsx';
import classes from './session.module.css';
import { minutesOf, type SessionView } from './typedSession.ts';

export const attendanceDraft = 'attendance';

const schema = z.object({
  attended: z.array(idField),
  hours: z.number().min(0.1).max(24).nullable(),
  note: z.string().trim().max(10_000),
  keepNames: z.boolean(),
});

/** The arrows move between those called; space ticks, as in any box. */
function moveBetween(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [...event.currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  boxes[Math.max(0, Math.min(boxes.length - 1, at + step))]?.focus();
}

/** Who came, how long it lasted, and a short note. */
export function AttendanceForm({ session, stored }: { session: SessionView; stored: StoredDraft }) {
  const t = useTexts('supervision');
  const forms = useTexts('form');
  const navigate = useNavigate();
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const { id, version, attendees } = session;
  const blank = {
    attended: attendees.filter(({ attended }) => attended).map((one) => one.id),
    hours: session.minutes === null ? null : session.minutes / 60,
    note: session.note ?? '',
    keepNames: false,
  };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: {
      attended: t('attendance.title'),
      hours: t('session.hours'),
      note: t('session.note'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['hours', 'note'],
    rules: ({ note }) => (holdsNationalNumber(note) ? { note: brokenText('nationalNumber') } : {}),
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(attendanceDraft, id, form, stored);
  const page = `/opplaering/veiledning/${id}`;
  const reopen = useApiCommand('supervision.reopen', { onDone: () => done(t('cancel.reopened')) });
  const saving = useSaving('supervision.hold', form, kept, (now) => {
    // Only the first writing is taken back whole; a correction is corrected again.
    const undo = session.state === 'planned' ? () => reopen.mutate({ id, version: now.version }) : undefined;
    done(t('attendance.saved'), undo);
    void navigate(page);
  });
  const { attended, note, keepNames } = form.values;
  const present = attendees.filter((one) => attended.includes(one.id)).map((one) => one.id);
  const setPresent = form.field('attended').onChange;
  const submit = () =>
    form.submit((typed) =>
      saving.send({
        id,
        version,
        attended: present,
        minutes: minutesOf(typed.hours),
        note: typed.note || null,
        namesConfirmed: typed.keepNames,
      }),
    );
  return (
    <Form form={form} label={t('attendance.title')} onSubmit={submit} className={classes.form}>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(blank);
          kept.forget();
        }}
      />
      <div>
        <div className={classes.quick}>
          <button type="button" className="link" onClick={() => setPresent(attendees.map((one) => one.id))}>
            {t('attendance.everybody')}
          </button>
          <button type="button" className="link" onClick={() => setPresent([])}>
            {t('attendance.none')}
          </button>
          <span className="second">{t('attendance.keys')}</span>
        </div>
        {/* The arrows come up from the boxes, which are what has the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ul className={classes.attendance} id={form.field('attended').id} onKeyDown={moveBetween}>
          {attendees.map((one) => (
            <li key={one.id}>
              <Checkbox
                label={
                  <>
                    {one.name}
                    {one.unitName && <span className={classes.unit}>{one.unitName}</span>}
                  </>
                }
                aria-label={one.name}
                checked={present.includes(one.id)}
                onChange={(event) =>
                  setPresent(
                    event.currentTarget.checked ? [...present, one.id] : present.filter((other) => other !== one.id),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </div>
      <FieldRow>
        <NumberField {...form.field('hours')} unit={t('session.hoursUnit')} maw={170} />
      </FieldRow>
      <TextArea {...form.field('note')} help={t('session.noteHelp')} />
      <NoteWarning text={note} keepNames={keepNames} onKeepNames={form.field('keepNames').onChange} />
      <ActionBar
        note={
          <>
            <strong role="status">
              {t('attendance.count', { attended: present.length, called: attendees.length })}
            </strong>
            <DraftNote state={kept.state} />
          </>
        }
      >
        <Button component={Link} to={page} variant="default">
          {t('back')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {t('attendance.save')}
        </Button>
      </ActionBar>
    </Form>
  );
}
