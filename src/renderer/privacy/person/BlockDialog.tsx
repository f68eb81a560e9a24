import { Button, Modal } from '@mantine/core';
import { z } from 'zod';

import { idField, nameField } from '../../../contract/fields.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Form } from '../../form/Form.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../privacy.module.css';

interface BlockDialogProps {
  personId: string;
  accounts: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Whom to shut out, and why. */
export function BlockDialog({ personId, accounts, onClose }: BlockDialogProps) {
  useFocusBack();
  const t = useTexts('privacy');
  const app = useTexts('app');
  const say = useDoneMessage();
  const showError = useShowError();
  const form = useAppForm({
    initialValues: { accountId: null as string | null, reason: '' },
    schema: z.object({ accountId: idField, reason: nameField }),
    labels: { accountId: t('page.account'), reason: t('page.reason') },
  });
  const block = useApiCommand('privacy.block', {
    onDone: () => {
      say(t('page.blockedDone'));
      onClose();
    },
    onError: showError,
  });
  return (
    <Modal opened onClose={onClose} title={t('page.block')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Form
        form={form}
        label={t('page.block')}
        className={classes.form}
        onSubmit={() => form.submit((values) => block.mutate({ personId, ...values }))}
      >
        <SelectField
          {...form.field('accountId')}
          choices={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...form.field('reason')} help={t('page.reasonHelp')} />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={block.isPending}>
            {t('page.block')}
          </Button>
        </DialogFoot>
      </Form>
    </Modal>
  );
}
