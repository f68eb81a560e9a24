import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { DialogFoot } from '../components/DialogFoot.tsx';
import { useFocusBack } from '../components/useFocusBack.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { Form } from '../form/Form.tsx';
import { useTexts } from '../app/language.tsx';
import classes from './office.module.css';

interface SettingDialogProps {
  title: string;
  form: { summary: readonly FieldError[]; attempt: number };
  isSaving: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One setting changed in a dialog: few fields, one button. */
export function SettingDialog({ title, form, isSaving, onSubmit, onClose, children }: SettingDialogProps) {
  useFocusBack();
  const t = useTexts('office');
  const app = useTexts('app');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form form={form} label={title} onSubmit={onSubmit} className={classes.form}>
        {children}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('save')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
