import { expect, it, onTestFinished } from 'vitest';

import { openTestRegister } from '../testRegister.ts';

const newPassword = 'sju grønne lamper over elva';

it('keeps the newest recovery key that was typed back, and no other', async () => {
  const register = await openTestRegister();
  onTestFinished(() => register.close());
  const left = (await register.invoke('account.newRecoveryKey', {})).recoveryKey;
  const { recoveryKey } = await register.invoke('account.newRecoveryKey', {});
  expect(await register.refusal('account.keepRecoveryKey', { typed: left })).toBe('WRONG_RECOVERY_KEY');
  await register.invoke('account.keepRecoveryKey', { typed: recoveryKey });
  expect(await register.refusal('account.keepRecoveryKey', { typed: recoveryKey })).toBe('WRONG_RECOVERY_KEY');
  const recovered = await register.ask('register.recover', { recoveryKey, loginName: 'ingrid', newPassword });
  expect(recovered).toMatchObject({ ok: true });
});

it('has forgotten a recovery key that was not typed back before the register was locked', async () => {
  const register = await openTestRegister();
  onTestFinished(() => register.close());
  const { recoveryKey } = await register.invoke('account.newRecoveryKey', {});
  await register.signInAs('administrator', 'solveig');
  expect(await register.refusal('account.keepRecoveryKey', { typed: recoveryKey })).toBe('WRONG_RECOVERY_KEY');
});
