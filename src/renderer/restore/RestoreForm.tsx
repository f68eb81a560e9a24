import { Button } from '@mantine/core';
import { z } from 'zod';

import { useTexts } from '../app/language.tsx';
import { Form } from '../form/Form.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './restore.module.css';

interface RestoreFormProps {
  isInTheWay: boolean;
  isPending: boolean;
  onRestore: (who: { loginName: string | null; password: string | null }) => void;
}

/** Where a register stands in the way, whoever sets it aside proves that they can open what comes in its place. */
export function RestoreForm({ isInTheWay, isPending, onRestore }: RestoreFormProps) {
  const t = useTexts('backup');
  const form = useAppForm({
    schema: z.object({ loginName: z.string().min(1), password: z.string().min(1) }),
    initialValues: { loginName: '', password: '' },
    labels: { loginName: t('restore.loginName'), password: t('restore.password') },
  });
  if (!isInTheWay) {
    return (
      <div>
        <Button loading={isPending} onClick={() => onRestore({ loginName: null, password: null })}>
          {t('restore.go')}
        </Button>
      </div>
    );
  }
  return (
    <Form form={form} label={t('restore.title')} className={classes.form} onSubmit={() => form.submit(onRestore)}>
      <p>{t('restore.inTheWay')}</p>
      <TextField {...form.field('loginName')} />
      <PasswordField {...form.field('password')} kind="current" />
      <div>
        <Button type="submit" loading={isPending}>
          {t('restore.go')}
        </Button>
      </div>
    </Form>
  );
}
