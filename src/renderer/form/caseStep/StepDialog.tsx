import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import type { FieldError } from '../../components/ErrorSummary.tsx';
import { Form } from '../Form.tsx';
import { useTexts } from '../../app/language.tsx';
import classes from './caseStep.module.css';

interface StepDialogProps {
  title: string;
  form: { summary: readonly FieldError[]; attempt: number };
  isSaving: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** The primary button's word; «Lagre» without it. */
  action?: string;
  children: ReactNode;
}

/** One step of a case: few fields, one button. Esc closes it, Ctrl+Enter saves. */
export function StepDialog({ title, form, isSaving, onSubmit, onClose, action, children }: StepDialogProps) {
  useFocusBack();
  const t = useTexts('caseFile');
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Form form={form} label={title} onSubmit={onSubmit}>
        <div className={classes.fields}>{children}</div>
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {action ?? t('dialog.save')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
