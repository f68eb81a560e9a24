import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { z } from 'zod';

import { nameField } from '../../contract/fields.ts';
import { registerRoutes } from '../../contract/register.ts';
import { type ApiError, codeOf } from '../api/apiError.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { focusField } from '../components/focusField.ts';
import { Form } from '../form/Form.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import type { LockedStatus } from './lockedStatus.ts';
import classes from './unlock.module.css';
import { useCountdown } from './useCountdown.ts';
import { WaitNote } from './WaitNote.tsx';
import { WhoField } from './WhoField.tsx';

interface CheckOutFormProps {
  status: LockedStatus;
  /** Ends another's loan: an administrator says why. */
  breaks: boolean;
  onUnlocked: () => void;
}

/** Who fetches the register: the name and password one unlocks with. */
export function CheckOutForm({ status, breaks, onUnlocked }: CheckOutFormProps) {
  const t = useTexts('lending');
  const errors = useTexts('error');
  const unlockTexts = useTexts('unlock');
  const loginNames = status.accounts.map((account) => account.loginName);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const { seconds, start } = useCountdown(0);
  const form = useAppForm({
    schema: registerRoutes.checkOut.input.extend({ breakBecause: breaks ? nameField : z.string() }),
    initialValues: {
      loginName: (loginNames[0] ?? null) as string | null,
      password: '',
      breakBecause: '',
    },
    labels: { loginName: t('who'), password: t('password'), breakBecause: t('takeOver.reason') },
  });
  const firstId = form.field(breaks ? 'breakBecause' : 'password').id;
  useEffect(() => document.getElementById(firstId)?.focus(), [firstId]);
  const checkOut = useApiCommand('register.checkOut', {
    invalidates: 'none',
    onDone: onUnlocked,
    onError(error) {
      const isPassword = codeOf(error) === 'WRONG_NAME_OR_PASSWORD';
      setProblem(isPassword || codeOf(error) === 'WAIT' ? null : error);
      if (isPassword) form.setFieldError('password', errors('WRONG_NAME_OR_PASSWORD'));
      start(error.secondsLeft ?? 0);
      focusField(form.field('password').id);
    },
  });
  return (
    <Form
      form={form}
      label={t(breaks ? 'takeOver.title' : 'fetch.title')}
      className={classes.form}
      onSubmit={() => {
        if (seconds === 0)
          form.submit((input) => checkOut.mutate({ ...input, breakBecause: breaks ? input.breakBecause : null }));
      }}
    >
      {breaks && <TextField {...form.field('breakBecause')} help={t('takeOver.reasonHelp')} />}
      <WhoField {...form.field('loginName')} loginNames={loginNames} />
      <PasswordField {...form.field('password')} kind="current" />
      {seconds > 0 && <WaitNote seconds={seconds} />}
      {problem && <ErrorNote error={problem} />}
      <div>
        <Button type="submit" loading={checkOut.isPending} disabled={seconds > 0}>
          {seconds > 0 ? unlockTexts('unlockIn', { seconds }) : t(breaks ? 'takeOver.go' : 'fetch.go')}
        </Button>
      </div>
      <p role="status" className={classes.second}>
        {checkOut.isPending && t('fetch.working')}
      </p>
    </Form>
  );
}
