import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { nameField } from '../../contract/fields.ts';
import { useTexts } from '../app/language.tsx';
import { Form } from '../form/Form.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './report.module.css';

interface GroundDialogProps {
  onAnswer: (ground: string) => void;
  onClose: () => void;
}

/** Why the report is taken out: asked once, then remembered until the register locks. */
export function GroundDialog({ onAnswer, onClose }: GroundDialogProps) {
  const t = useTexts('reportPage');
  const app = useTexts('app');
  const form = useAppForm({
    initialValues: { ground: '' },
    schema: z.object({ ground: nameField }),
    labels: { ground: t('ground.label') },
  });
  return (
    <Modal opened onClose={onClose} title={t('ground.title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={t('ground.title')}
        className={classes.ground}
        onSubmit={() => form.submit(({ ground }) => onAnswer(ground))}
      >
        <p>{t('ground.text')}</p>
        <TextField {...form.field('ground')} help={t('ground.help')} data-autofocus />
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit">{t('ground.go')}</Button>
        </div>
      </Form>
    </Modal>
  );
}
