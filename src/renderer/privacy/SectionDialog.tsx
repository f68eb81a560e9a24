import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import type { PrivacyDocument } from '../../domain/privacy/privacyDocument.ts';
import { sectionWords } from '../../locales/privacyWords.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { DialogFoot } from '../components/DialogFoot.tsx';
import { useFocusBack } from '../components/useFocusBack.ts';
import { Form } from '../form/Form.tsx';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './privacy.module.css';

interface SectionDialogProps {
  document: PrivacyDocument;
  section: { section: string; version: number; text: string | null };
  onClose: () => void;
}

/** One section in the office's own words. Left empty, the suggestion stands again. */
export function SectionDialog({ document, section, onClose }: SectionDialogProps) {
  useFocusBack();
  const t = useTexts('privacy');
  const app = useTexts('app');
  const language = useLanguage();
  const say = useDoneMessage();
  const { title, help, standard } = sectionWords(document, section.section, language);
  const form = useAppForm({
    initialValues: { text: section.text || standard },
    schema: z.object({ text: z.string().trim().max(10_000) }),
    labels: { text: t('document.text') },
  });
  const write = useApiCommand('privacy.writeDocument', {
    onDone: () => {
      say(t('document.saved'));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        className={classes.form}
        onSubmit={() =>
          form.submit(({ text }) =>
            write.mutate({ document, section: section.section, version: section.version, text }),
          )
        }
      >
        <TextArea {...form.field('text')} help={help} lines={6} />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={write.isPending}>
            {t('years.save')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
