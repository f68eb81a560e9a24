import { z } from 'zod';

import type { CommandPath } from '../api/paths.ts';
import type { ApiError } from '../api/apiError.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import type { Day } from '../../domain/calendar/day.ts';
import { DayField } from '../form/DayField.tsx';
import { CheckboxField } from '../form/CheckboxList.tsx';
import { PasswordField } from '../form/PasswordField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { useImpersonalName } from '../form/useImpersonalName.ts';
import { dayField, nameField } from '../../contract/fields.ts';
import { passwordProblems } from '../../domain/account/password.ts';
import { type Role, roles } from '../../domain/account/role.ts';
import type { Account } from './account.ts';
import { SettingDialog } from './SettingDialog.tsx';

const password = z.string().min(1).max(500);

/** Sends an order of a dialog, says when it is done, and puts refusals at their fields. */
function useDialogCommand<P extends CommandPath>(
  path: P,
  form: { showRefusal: (error: unknown) => boolean },
  message: string,
  onClose: () => void,
) {
  const done = useDoneMessage();
  const showError = useShowError();
  return useApiCommand(path, {
    onDone: () => {
      done(message);
      onClose();
    },
    onError: (error: ApiError) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
}

function useRoleChoices() {
  const code = useTexts('code');
  return roles.map((value) => ({ value, label: code(`role.${value}`) }));
}

const addSchema = z.object({
  displayName: nameField,
  loginName: nameField,
  role: z.enum(roles),
  password,
  validUntil: dayField.nullable(),
});

/** Admits a colleague. */
export function AddAccountDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('office');
  const choices = useRoleChoices();
  const impersonal = useImpersonalName(useSession().office.name);
  const form = useAppForm({
    initialValues: {
      displayName: '',
      loginName: '',
      role: 'caseWorker' as Role | null,
      password: '',
      validUntil: null as Day | null,
    },
    schema: addSchema,
    labels: {
      displayName: t('accounts.name'),
      loginName: t('accounts.loginName'),
      role: t('accounts.role'),
      password: t('accounts.password'),
      validUntil: t('accounts.validUntil'),
    },
    rules: (values) => ({
      ...impersonal(values.displayName, values.loginName),
      password: passwordProblems(values.password, values.loginName).length > 0 ? t('own.newHelp') : null,
    }),
  });
  const add = useDialogCommand('account.add', form, t('saved'), onClose);
  return (
    <SettingDialog
      title={t('accounts.addTitle')}
      form={form}
      isSaving={add.isPending}
      onSubmit={() => form.submit((input) => add.mutate(input))}
      onClose={onClose}
    >
      <TextField {...form.field('displayName')} />
      <TextField {...form.field('loginName')} />
      <SelectField {...form.field('role')} choices={choices} />
      <DayField {...form.field('validUntil')} optional help={t('accounts.validUntilHelp')} maw={200} />
      <PasswordField {...form.field('password')} kind="new" help={t('accounts.passwordHelp')} />
    </SettingDialog>
  );
}

const changeSchema = z.object({
  displayName: nameField,
  role: z.enum(roles),
  isActive: z.boolean(),
  validUntil: dayField.nullable(),
});

/** Changes a colleague's name or role, or ends their way in. */
export function ChangeAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTexts('office');
  const choices = useRoleChoices();
  const impersonal = useImpersonalName(useSession().office.name);
  const { id, version, displayName, role, isActive, validUntil } = account;
  const form = useAppForm({
    initialValues: { displayName, role: role as Role | null, isActive, validUntil },
    schema: changeSchema,
    labels: {
      displayName: t('accounts.name'),
      role: t('accounts.role'),
      isActive: t('accounts.isActive'),
      validUntil: t('accounts.validUntil'),
    },
    rules: (values) => ({
      displayName: values.displayName === displayName ? null : impersonal(values.displayName, '').displayName,
    }),
    refused: (field) => t(field === 'validUntil' ? 'accounts.lastAdministrator' : 'accounts.own'),
  });
  const change = useDialogCommand('account.change', form, t('saved'), onClose);
  return (
    <SettingDialog
      title={t('accounts.changeTitle', { name: displayName })}
      form={form}
      isSaving={change.isPending}
      onSubmit={() => form.submit((input) => change.mutate({ id, version, ...input }))}
      onClose={onClose}
    >
      <TextField {...form.field('displayName')} />
      <SelectField {...form.field('role')} choices={choices} />
      <DayField {...form.field('validUntil')} optional help={t('accounts.validUntilHelp')} maw={200} />
      <CheckboxField {...form.field('isActive')} help={t('accounts.endedHelp')} />
    </SettingDialog>
  );
}

const resetSchema = z.object({ newPassword: password });

/** A new password for a colleague who has forgotten theirs. */
export function ResetPasswordDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTexts('office');
  const form = useAppForm({
    initialValues: { newPassword: '' },
    schema: resetSchema,
    labels: { newPassword: t('own.new') },
    rules: ({ newPassword }) => ({
      newPassword: passwordProblems(newPassword, account.loginName).length > 0 ? t('own.newHelp') : null,
    }),
  });
  const reset = useDialogCommand('account.resetPassword', form, t('accounts.resetDone'), onClose);
  return (
    <SettingDialog
      title={t('accounts.resetTitle', { name: account.displayName })}
      form={form}
      isSaving={reset.isPending}
      onSubmit={() => form.submit(({ newPassword }) => reset.mutate({ id: account.id, newPassword }))}
      onClose={onClose}
    >
      <PasswordField {...form.field('newPassword')} kind="new" help={t('accounts.passwordHelp')} />
    </SettingDialog>
  );
}
