import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Form } from '../../form/Form.tsx';
import classes from '../../form/form.module.css';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { saveComments } from '../keptComments.ts';

interface ApproveDialogProps {
  year: number;
  /** How many editions there are already: a correction says what it corrects. */
  seen: number;
  onDone: () => void;
  onClose: () => void;
}

const noteSchema = z.object({ note: z.string().trim().max(1000) });
const correctionSchema = z.object({ note: z.string().trim().min(1).max(1000) });

/** The year's report is approved as it stands, every comment typed included; it cannot be undone, and says so. */
export function ApproveDialog({ year, seen, onDone, onClose }: ApproveDialogProps) {
  useFocusBack();
  const t = useTexts('reportPage');
  const app = useTexts('app');
  const say = useDoneMessage();
  const isCorrection = seen > 0;
  const form = useAppForm({
    initialValues: { note: '' },
    schema: isCorrection ? correctionSchema : noteSchema,
    labels: { note: t('edition.note') },
  });
  const approve = useApiCommand('report.approve', {
    onDone: ({ number }) => {
      say(t('edition.done', { year, number }));
      onDone();
    },
  });
  const submit = () =>
    form.submit(async ({ note }) => {
      const unsaved = await saveComments();
      // What is not saved is shown where it stands, and would be missing in what is frozen.
      if (unsaved.length > 0) onClose();
      else approve.mutate({ year, seen, note: isCorrection ? note : null });
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isCorrection ? 'edition.correctTitle' : 'edition.title', { year, number: seen + 1 })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Form form={form} label={t('edition.approve')} className={classes.dialog} onSubmit={submit}>
        <p>{t(isCorrection ? 'edition.correctText' : 'edition.text')}</p>
        {isCorrection && <TextArea {...form.field('note')} help={t('edition.noteHelp')} data-autofocus />}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={approve.isPending} {...(isCorrection ? {} : { 'data-autofocus': true })}>
            {t('edition.approve')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
