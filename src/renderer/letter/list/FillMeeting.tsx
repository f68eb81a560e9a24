import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';

import type { LetterRow } from '../../../contract/letter.ts';
import { meetingFields } from '../../../domain/letter/mergeField.ts';
import { mayTakeLetterStep } from '../../../domain/letter/letterState.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Form } from '../../form/Form.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useFieldWords } from '../fieldWords.ts';
import classes from '../letter.module.css';

interface FillMeetingProps {
  rows: readonly LetterRow[];
  onDone: () => void;
}

/** Day, hour and place of a meeting, written once for all who are called; not there where no letter lacks them. */
export function FillMeeting({ rows, onDone }: FillMeetingProps) {
  const t = useTexts('letter');
  const [isOpen, setOpen] = useState(false);
  const lacking = rows.filter(
    ({ state, lacks }) => mayTakeLetterStep('change', state) && meetingFields.some((field) => lacks.includes(field)),
  );
  if (lacking.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('bulk.fill')}
      </Button>
      {isOpen && <FillDialog rows={lacking} onDone={onDone} onClose={() => setOpen(false)} />}
    </>
  );
}

function FillDialog({ rows, onDone, onClose }: FillMeetingProps & { onClose: () => void }) {
  useFocusBack();
  const t = useTexts('letter');
  const app = useTexts('app');
  const done = useDoneMessage();
  const showError = useShowError();
  const { labelOf } = useFieldWords();
  const fields = meetingFields.filter((field) => rows.some(({ lacks }) => lacks.includes(field)));
  const words = (field: (typeof meetingFields)[number]) =>
    z
      .string()
      .trim()
      .min(fields.includes(field) ? 1 : 0)
      .max(200);
  const form = useAppForm({
    initialValues: { meetingDay: '', meetingTime: '', meetingPlace: '' },
    schema: z.object({
      meetingDay: words('meetingDay'),
      meetingTime: words('meetingTime'),
      meetingPlace: words('meetingPlace'),
    }),
    labels: {
      meetingDay: capital(labelOf('meetingDay')),
      meetingTime: capital(labelOf('meetingTime')),
      meetingPlace: capital(labelOf('meetingPlace')),
    },
  });
  const fill = useApiCommand('letter.fillMeeting', {
    onDone: ({ filled }) => {
      done(t('bulk.filled', { count: filled }));
      onClose();
      onDone();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  const title = t('bulk.fillTitle', { count: rows.length });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        onSubmit={() =>
          form.submit(({ meetingDay, meetingTime, meetingPlace }) =>
            fill.mutate({
              letters: rows.map(({ id, version }) => ({ id, version })),
              values: {
                meetingDay: meetingDay || null,
                meetingTime: meetingTime || null,
                meetingPlace: meetingPlace || null,
              },
            }),
          )
        }
      >
        <div className={classes.fields}>
          <p className="second">{t('bulk.fillHelp')}</p>
          {fields.map((field, place) => (
            <TextField key={field} {...form.field(field)} data-autofocus={place === 0 || undefined} />
          ))}
        </div>
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={fill.isPending}>
            {t('bulk.fill')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
