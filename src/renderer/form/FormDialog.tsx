import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { DialogFoot } from '../components/DialogFoot.tsx';
import { useFocusBack } from '../components/useFocusBack.ts';
import { useTexts } from '../app/language.tsx';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { DraftNote } from './DraftNote.tsx';
import { Form } from './Form.tsx';
import classes from './FormDialog.module.css';
import { RestoredNote } from './kept/RestoredNote.tsx';
import type { StoredDraft } from './kept/storedDraft.ts';
import type { DraftState } from './useDraft.ts';

interface FormDialogProps {
  title: string;
  form: { summary: readonly FieldError[]; attempt: number };
  stored: StoredDraft;
  kept: { state: DraftState };
  isSaving: boolean;
  onSubmit: () => void;
  /** Closing keeps what is typed as a draft. */
  onClose: () => void;
  /** The primary button's word; «Lagre» without it. */
  action?: string;
  /** Empties the fields of a draft that was brought back. */
  onStartOver: () => void;
  children: ReactNode;
}

/** A form in a dialog. Ctrl+Enter saves; Esc closes it, and what was typed is there the next time. */
export function FormDialog(props: FormDialogProps) {
  useFocusBack();
  const { title, form, stored, kept, isSaving, onSubmit, onClose, action, onStartOver, children } = props;
  const t = useTexts('form');
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Form form={form} label={title} onSubmit={onSubmit}>
        <RestoredNote stored={stored} onStartOver={onStartOver} />
        <div className={classes.fields}>{children}</div>
        <DialogFoot note={<DraftNote state={kept.state} />}>
          <Button variant="default" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {action ?? t('save')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
