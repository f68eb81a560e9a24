import { Button } from '@mantine/core';
import { IconArrowLeft, IconShieldLock } from '@tabler/icons-react';

import { codeOf } from '../api/apiError.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useShowError } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { Form } from '../form/Form.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { PasswordStrength } from '../form/PasswordStrength.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { useImpersonalName } from '../form/useImpersonalName.ts';
import { registerRoutes } from '../../contract/register.ts';
import { passwordProblems } from '../../domain/account/password.ts';
import type { Language } from '../../domain/office/officeType.ts';
import classes from './firstStart.module.css';
import type { ChosenOffice } from './chosenOffice.ts';
import { StepTitle } from './StepTitle.tsx';
import { suggestedLoginName } from './suggestedLoginName.ts';

interface AccountStepProps {
  language: Language;
  office: ChosenOffice;
  onBack: () => void;
  onMade: (recoveryKey: string) => void;
}

const schema = registerRoutes.create.input.pick({ displayName: true, loginName: true, password: true });

/** Step 2: the first account, and with it the register itself. */
export function AccountStep({ language, office, onBack, onMade }: AccountStepProps) {
  const t = useTexts('firstStart');
  const app = useTexts('app');
  const fields = useTexts('form');
  const showError = useShowError();
  const impersonal = useImpersonalName(office.officeName);
  const form = useAppForm({
    schema,
    initialValues: { displayName: '', loginName: '', password: '' },
    labels: {
      displayName: t('account.displayName'),
      loginName: t('account.loginName'),
      password: t('account.password'),
    },
    rules: ({ displayName, password, loginName }) => {
      const problem = passwordProblems(password, loginName)[0];
      const text = password === '' ? fields('required') : problem ? fields(`strength.${problem}`) : null;
      return { ...impersonal(displayName, loginName), password: text };
    },
  });
  const make = useApiCommand('register.create', {
    invalidates: 'none',
    onDone: ({ recoveryKey }) => onMade(recoveryKey),
    onError: (error) => {
      if (codeOf(error) === 'PASSWORD_REFUSED') return form.showErrors({ password: fields('strength.common') });
      if (!form.showRefusal(error)) showError(error);
    },
  });
  const { loginName, password } = form.values;
  const nameField = form.field('displayName');
  const passwordField = form.field('password');
  return (
    <>
      <StepTitle title={t('account.title')} lead={t('account.lead')} />
      <Form
        form={form}
        label={t('step.account')}
        className={classes.form}
        onSubmit={() => form.submit((account) => make.mutate({ language, ...office, ...account }))}
      >
        <TextField
          {...nameField}
          maw={340}
          autoComplete="name"
          onChange={(name) => {
            // Follows the name until one has been written by hand.
            const follows = loginName === suggestedLoginName(form.values.displayName);
            nameField.onChange(name);
            if (follows) form.setValues({ loginName: suggestedLoginName(name) });
          }}
        />
        <TextField {...form.field('loginName')} maw={340} autoComplete="username" />
        <div>
          <PasswordField {...passwordField} kind="new" help={t('account.passwordHelp')} />
          {/* The error says the same where there is one. */}
          {!passwordField.error && <PasswordStrength password={password} loginName={loginName} />}
        </div>
        <p className={classes.advice}>
          <IconShieldLock size={22} stroke={1.4} aria-hidden />
          {t('account.advice')}
        </p>
        <div className={classes.buttons}>
          <Button type="submit" miw={110} loading={make.isPending}>
            {t('next')}
          </Button>
          <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.7} aria-hidden />} onClick={onBack}>
            {app('back')}
          </Button>
          <span role="status" className="second">
            {make.isPending && t('account.making')}
          </span>
        </div>
      </Form>
    </>
  );
}
