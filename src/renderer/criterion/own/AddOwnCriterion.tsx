import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';

import { nameField } from '../../../contract/fields.ts';
import type { CriterionTheme } from '../../../domain/criterion/criterion.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Form } from '../../form/Form.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../criteria.module.css';

interface AddOwnCriterionProps {
  year: number;
  theme: CriterionTheme;
}

/** What this office wants to be held to beside the 46. */
export function AddOwnCriterion(props: AddOwnCriterionProps) {
  const t = useTexts('criterion');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`link ${classes.add}`} onClick={() => setOpen(true)}>
        <IconPlus size={16} stroke={1.7} aria-hidden /> {t('addOwn.open')}
      </button>
      {isOpen && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDialog({ year, theme, onClose }: AddOwnCriterionProps & { onClose: () => void }) {
  useFocusBack();
  const t = useTexts('criterion');
  const app = useTexts('app');
  const code = useTexts('code');
  const done = useDoneMessage();
  const title = t('addOwn.title', { theme: code(`criterionTheme.${theme}`) });
  const form = useAppForm({
    initialValues: { text: '' },
    schema: z.object({ text: nameField }),
    labels: { text: t('addOwn.text') },
  });
  const add = useApiCommand('criterion.addOwn', {
    onDone: () => {
      done(t('addOwn.done'));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={title}
        onSubmit={() => form.submit(({ text }) => !add.isPending && add.mutate({ theme, text, firstYear: year }))}
      >
        <TextField {...form.field('text')} help={t('addOwn.textHelp', { year })} />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('addOwn.go')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
