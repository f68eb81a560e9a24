import { Button } from '@mantine/core';
import { z } from 'zod';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { Form } from '../form/Form.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { passwordProblems } from '../../domain/account/password.ts';
import classes from './office.module.css';

const schema = z.object({ oldPassword: z.string().min(1).max(500), newPassword: z.string().min(1).max(500) });

/** A new password of one's own. */
export function OwnPasswordPart() {
  const t = useTexts('office');
  const done = useDoneMessage();
  const showError = useShowError();
  const { account } = useSession();
  const form = useAppForm({
    initialValues: { oldPassword: '', newPassword: '' },
    schema,
    labels: { oldPassword: t('own.old'), newPassword: t('own.new') },
    rules: ({ newPassword }) => ({
      newPassword: passwordProblems(newPassword, account.loginName).length > 0 ? t('own.newHelp') : null,
    }),
  });
  const change = useApiCommand('account.changeOwnPassword', {
    invalidates: 'none',
    onDone: () => {
      form.reset();
      done(t('own.done'));
    },
    onError: (error) => {
      if (error.code === 'WRONG_NAME_OR_PASSWORD') form.showErrors({ oldPassword: t('own.wrong') });
      else showError(error);
    },
  });
  return (
    <Form
      form={form}
      label={t('own.title')}
      onSubmit={() => form.submit((input) => change.mutate(input))}
      className={classes.form}
    >
      <h2>{t('own.title')}</h2>
      <PasswordField {...form.field('oldPassword')} kind="current" />
      <PasswordField {...form.field('newPassword')} kind="new" help={t('own.newHelp')} />
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('own.button')}
        </Button>
      </div>
    </Form>
  );
}
