import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';

import { codeOf } from '../api/apiError.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { errorText } from '../api/errorText.ts';
import { useShowError } from '../app/notifications.tsx';
import { useLanguage, useTexts } from '../app/language.tsx';
import { Form } from '../form/Form.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { PasswordStrength } from '../form/PasswordStrength.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { registerRoutes } from '../../contract/register.ts';
import { passwordProblems } from '../../domain/account/password.ts';
import { readRecoveryKey } from '../../domain/account/recoveryKey.ts';
import type { LockedStatus } from './lockedStatus.ts';
import classes from './unlock.module.css';
import { WhoField } from './WhoField.tsx';

interface RecoverFormProps {
  status: LockedStatus;
  onUnlocked: () => void;
  onBack: () => void;
}

/** The last way in: the printed key, and a new password for one account. */
export function RecoverForm({ status, onUnlocked, onBack }: RecoverFormProps) {
  const t = useTexts('unlock');
  const fields = useTexts('form');
  const language = useLanguage();
  const showError = useShowError();
  const loginNames = status.accounts.map((account) => account.loginName);
  const form = useAppForm({
    schema: registerRoutes.recover.input,
    initialValues: { recoveryKey: '', loginName: (loginNames[0] ?? null) as string | null, newPassword: '' },
    labels: { recoveryKey: t('key'), loginName: t('who'), newPassword: t('newPassword') },
    rules: ({ recoveryKey, loginName, newPassword }) => {
      const reading = readRecoveryKey(recoveryKey);
      const problem = passwordProblems(newPassword, loginName ?? '')[0];
      return {
        recoveryKey: recoveryKey === '' ? fields('required') : reading.ok ? null : t(`keyProblem.${reading.problem}`),
        newPassword: newPassword === '' ? fields('required') : problem ? fields(`strength.${problem}`) : null,
      };
    },
  });
  const recover = useApiCommand('register.recover', {
    invalidates: 'none',
    onDone: onUnlocked,
    onError: (error) => {
      const isAboutKey = /^(WRONG_RECOVERY_KEY|RECOVERY_KEY_MISTYPED)$/.test(codeOf(error));
      if (isAboutKey) form.showErrors({ recoveryKey: errorText(language, error) });
      else showError(error);
    },
  });
  return (
    <>
      <div className={classes.head}>
        <h1>{t('recoverTitle')}</h1>
        <p className={classes.lead}>{t('recoverLead')}</p>
      </div>
      <Form
        form={form}
        label={t('recoverTitle')}
        className={classes.form}
        onSubmit={() => form.submit((input) => recover.mutate(input))}
      >
        <TextField {...form.field('recoveryKey')} help={t('keyHelp')} />
        <WhoField {...form.field('loginName')} loginNames={loginNames} />
        <div>
          <PasswordField {...form.field('newPassword')} kind="new" />
          <PasswordStrength password={form.values.newPassword} loginName={form.values.loginName ?? ''} />
        </div>
        <div className={classes.buttons}>
          <Button type="submit" loading={recover.isPending}>
            {t('recover')}
          </Button>
          <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.7} aria-hidden />} onClick={onBack}>
            {t('backToPassword')}
          </Button>
        </div>
      </Form>
    </>
  );
}
