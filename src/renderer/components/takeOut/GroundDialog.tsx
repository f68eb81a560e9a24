import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { DialogFoot } from '../DialogFoot.tsx';
import { useFocusBack } from '../useFocusBack.ts';
import { nameField } from '../../../contract/fields.ts';
import { useTexts } from '../../app/language.tsx';
import { Form } from '../../form/Form.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from './takeOut.module.css';

interface GroundDialogProps {
  onAnswer: (ground: string) => void;
  onClose: () => void;
}

/** Why the document is taken out: asked once, then remembered until the register locks. */
export function GroundDialog({ onAnswer, onClose }: GroundDialogProps) {
  useFocusBack();
  const t = useTexts('takeOut');
  const app = useTexts('app');
  const form = useAppForm({
    initialValues: { ground: '' },
    schema: z.object({ ground: nameField }),
    labels: { ground: t('label') },
  });
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={t('title')}
        className={classes.ground}
        onSubmit={() => form.submit(({ ground }) => onAnswer(ground))}
      >
        <p>{t('text')}</p>
        <TextField {...form.field('ground')} help={t('help')} data-autofocus />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit">{t('go')}</Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
