import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { nameField } from '../../contract/fields.ts';
import { useTexts } from '../app/language.tsx';
import { Form } from './Form.tsx';
import classes from './form.module.css';
import { TextField } from './TextField.tsx';
import { useAppForm } from './useAppForm.ts';

interface ReasonDialogProps {
  title: string;
  /** What will happen, and what stands in the log. */
  text: string;
  label: string;
  help: string;
  /** The verb on the button. */
  go: string;
  isBusy: boolean;
  onAnswer: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, before something that leaves a line in the log with the answer. */
export function ReasonDialog({ title, text, label, help, go, isBusy, onAnswer, onClose }: ReasonDialogProps) {
  const app = useTexts('app');
  const form = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({ reason: nameField }),
    labels: { reason: label },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        className={classes.dialog}
        onSubmit={() => form.submit(({ reason }) => onAnswer(reason))}
      >
        <p>{text}</p>
        <TextField {...form.field('reason')} help={help} data-autofocus />
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {go}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
