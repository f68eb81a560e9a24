import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { type ApiError, codeOf } from '../api/apiError.ts';
import { call } from '../api/client.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { focusField } from '../components/focusField.ts';
import { PasswordField } from '../form/PasswordField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { registerRoutes } from '../../contract/register.ts';
import { OlderRegister, type OlderCode, olderCodes } from './OlderRegister.tsx';
import type { LockedStatus } from './lockedStatus.ts';
import classes from './unlock.module.css';
import { useCountdown } from './useCountdown.ts';
import { WaitNote } from './WaitNote.tsx';
import { WhoField } from './WhoField.tsx';

interface PasswordFormProps {
  status: LockedStatus;
  onUnlocked: () => void;
  onRecover: () => void;
}

const lastNameKey = 'koordinat.loginName';

/** The everyday way in. One constant sentence for a wrong name and a wrong password. */
export function PasswordForm({ status, onUnlocked, onRecover }: PasswordFormProps) {
  const t = useTexts('unlock');
  const errors = useTexts('error');
  const loginNames = status.accounts.map((account) => account.loginName);
  const remembered = localStorage.getItem(lastNameKey);
  const { seconds, start } = useCountdown(status.waitSeconds);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const form = useAppForm({
    schema: registerRoutes.unlock.input.omit({ acceptOlder: true }),
    initialValues: {
      loginName: (loginNames.find((name) => name === remembered) ?? loginNames[0] ?? null) as string | null,
      password: '',
    },
    labels: { loginName: t('who'), password: t('password') },
  });
  const passwordField = form.field('password');
  const unlock = useApiCommand('register.unlock', {
    invalidates: 'none',
    onDone: (_output, { loginName }) => {
      localStorage.setItem(lastNameKey, loginName);
      onUnlocked();
    },
    onError: (error) => void refused(error),
  });

  async function refused(error: ApiError): Promise<void> {
    const code = codeOf(error);
    setProblem(code === 'WRONG_NAME_OR_PASSWORD' || code === 'WAIT' ? null : error);
    if (code === 'WRONG_NAME_OR_PASSWORD') form.setFieldError('password', errors('WRONG_NAME_OR_PASSWORD'));
    const wait = error.secondsLeft ?? (await call('register.status', {})).waitSeconds;
    start(wait);
    focusField(passwordField.id);
  }

  const send = (acceptOlder: boolean) => form.submit((input) => unlock.mutate({ ...input, acceptOlder }));
  const older = problem && olderCodes.find((code) => code === problem.code);
  const passwordId = passwordField.id;
  useEffect(() => document.getElementById(passwordId)?.focus(), [passwordId]);

  return (
    <form
      className={classes.form}
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (seconds === 0) send(false);
      }}
    >
      <h1>{t('title')}</h1>
      <WhoField {...form.field('loginName')} loginNames={loginNames} />
      <PasswordField {...passwordField} kind="current" />
      {seconds > 0 && <WaitNote seconds={seconds} />}
      {older && <OlderRegister code={older satisfies OlderCode} onGoOn={() => send(true)} />}
      {problem && !older && <ErrorNote error={problem} />}
      <div>
        <Button type="submit" disabled={seconds > 0} loading={unlock.isPending}>
          {seconds > 0 ? t('unlockIn', { seconds }) : t('unlock')}
        </Button>
      </div>
      <div className={classes.forgotten}>
        <IconKey size={20} stroke={1.5} aria-hidden />
        <div>
          <strong>{t('forgotten')}</strong>
          <p>
            <TextWithLink text={t('forgottenText')} onPress={onRecover} />
          </p>
        </div>
      </div>
    </form>
  );
}

/** A sentence with a <key>link</key> in the middle, so that each language puts it where it belongs. */
function TextWithLink({ text, onPress }: { text: string; onPress: () => void }) {
  const [before = '', link = '', after = ''] = text.split(/<\/?key>/);
  return (
    <>
      {before}
      <button type="button" className="link" onClick={onPress}>
        {link}
      </button>
      {after}
    </>
  );
}
