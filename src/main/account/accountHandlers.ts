import { hasLastingAdministrator, mustBeAssessed } from '../../domain/account/authorisation.ts';
import { refuseImpersonal } from './refuseImpersonal.ts';
import { Refusal } from '../api/refusal.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { newId } from '../db/newId.ts';
import {
  accountNames,
  assessAccount,
  findAccount,
  insertAccount,
  listAccounts,
  readPreference,
  updateAccount,
  writePreference,
} from './accountRepo.ts';
import { noteEndedAccount, readDataKeyState } from './dataKeyRepo.ts';

/** Colleagues and their ways in. Keys are changed in the key file; names and roles in the register. */
export const accountHandlers: ModuleHandlers<'account'> = {
  async list({ db, today }) {
    return (await listAccounts(db)).map(({ createdAt, ...row }) => ({
      ...row,
      mustBeAssessed: mustBeAssessed({ createdAt, ...row }, today),
    }));
  },
  async add({ db, keys, audit, now, settings }, { loginName, displayName, role, password, validUntil = null }) {
    refuseImpersonal(displayName, loginName, settings.officeName);
    const id = newId();
    const made = { id, version: 1, loginName, displayName, role, isActive: true, createdAt: now };
    await insertAccount(db, { ...made, validUntil, assessedOn: null });
    await audit.write({ action: 'create', entity: 'account', entityId: id, detail: { role, validUntil } });
    // Last, because the key file does not roll back: an account without keys is harmless, keys without one are not.
    await keys.addAccount({ id, loginName }, password);
    return { id };
  },
  async change({ db, keys, audit, account, settings }, { id, version, displayName, role, isActive, validUntil }) {
    const before = await findAccount(db, id);
    if (!before) throw new Refusal('NOT_FOUND');
    if (id === account.id && (!isActive || role !== before.role))
      throw new Refusal('RULE', { fields: { role: 'own' } });
    // A way in that was taken away is not given back without a new password.
    if (!before.isActive && isActive) throw new Refusal('RULE', { fields: { isActive: 'ended' } });
    if (displayName !== before.displayName) refuseImpersonal(displayName, null, settings.officeName);
    const values = {
      displayName,
      role,
      isActive,
      validUntil: validUntil === undefined ? before.validUntil : validUntil,
    };
    const others = (await listAccounts(db)).filter((row) => row.id !== id);
    // An office whose last administrator lapses could let nobody in any more.
    if (!hasLastingAdministrator([...others, { ...before, ...values }]))
      throw new Refusal('RULE', { fields: { validUntil: 'lastAdministrator' } });
    if (!(await updateAccount(db, id, version, values))) throw new Refusal('CONFLICT');
    await audit.write({
      action: 'change',
      entity: 'account',
      entityId: id,
      detail: { role, isActive, validUntil: values.validUntil },
    });
    if (before.isActive && !isActive) {
      await noteEndedAccount(db, id);
      await keys.removeAccount(id);
    }
    return { version: version + 1 };
  },
  async assess({ db, audit, today }, { id, version }) {
    if (!(await findAccount(db, id))?.isActive) throw new Refusal('NOT_FOUND');
    if (!(await assessAccount(db, id, version, today))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'account', entityId: id, detail: { assessedOn: today } });
    return { version: version + 1 };
  },
  async resetPassword({ keys, audit, db }, { id, newPassword }) {
    const row = await findAccount(db, id);
    if (!row?.isActive) throw new Refusal('NOT_FOUND');
    await audit.write({ action: 'change', entity: 'password', entityId: id });
    await keys.resetPassword(id, newPassword);
    return {};
  },
  async changeOwnPassword({ keys, audit, account }, { oldPassword, newPassword }) {
    await audit.write({ action: 'change', entity: 'password', entityId: account.id });
    await keys.changePassword(account.id, oldPassword, newPassword);
    return {};
  },
  async newRecoveryKey({ keys, audit }) {
    await audit.write({ action: 'create', entity: 'recoveryKey' });
    return { recoveryKey: await keys.newRecoveryKey() };
  },
  async keepRecoveryKey({ keys, audit }, { typed }) {
    await audit.write({ action: 'change', entity: 'recoveryKey' });
    await keys.keepRecoveryKey(typed);
    return {};
  },
  async dataKey({ db }) {
    const { epoch, rotatedAt, endedSince } = await readDataKeyState(db);
    const names = await accountNames(db);
    return { epoch, rotatedAt, endedSince: endedSince.map((id) => names.get(id) ?? id) };
  },
  async preference({ db, account }, { key }) {
    return { value: await readPreference(db, account.id, key) };
  },
  async setPreference({ db, account, audit }, { key, value }) {
    await writePreference(db, account.id, key, value);
    await audit.write({ action: 'change', entity: 'preference', detail: { key } });
    return {};
  },
};
