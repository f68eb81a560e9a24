import { z } from 'zod';

import { roles } from '../domain/account/role.ts';
import { dayField, done, idField, jsonField, momentField, nameField, nothing, versionField } from './fields.ts';
import { alone, command, query } from './route.ts';

/** The authorisation's last day; left as it is where it is not sent. */
const validUntil = dayField.nullable().optional();

const accountRow = z.object({
  id: idField,
  version: versionField,
  loginName: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  isActive: z.boolean(),
  /** The authorisation's last day; null without end. */
  validUntil: dayField.nullable(),
  assessedOn: dayField.nullable(),
  /** A year has gone since anybody asked whether it is still needed. */
  mustBeAssessed: z.boolean(),
});

export const accountRoutes = {
  list: query('signedIn', nothing, z.array(accountRow)),
  add: command(
    'account.write',
    z.object({
      loginName: nameField,
      displayName: nameField,
      role: z.enum(roles),
      password: z.string().max(500),
      validUntil,
    }),
    z.object({ id: idField }),
  ),
  change: command(
    'account.write',
    z.object({
      id: idField,
      version: versionField,
      displayName: nameField,
      role: z.enum(roles),
      isActive: z.boolean(),
      validUntil,
    }),
    done,
  ),
  /** The yearly assessment: the account is still needed, with this role. */
  assess: command('account.write', z.object({ id: idField, version: versionField }), done),
  /** A new password for a colleague who has forgotten theirs. */
  resetPassword: command('account.write', z.object({ id: idField, newPassword: z.string().max(500) }), nothing),
  changeOwnPassword: command(
    'signedIn',
    z.object({ oldPassword: z.string().max(500), newPassword: z.string().max(500) }),
    nothing,
  ),
  /** A recovery key to print; the one before stays in force until this one is kept. */
  newRecoveryKey: command('account.write', nothing, z.object({ recoveryKey: z.string() })),
  /** Puts the new recovery key in force, typed back from paper in any spelling; those before stop working. */
  keepRecoveryKey: command('account.write', z.object({ typed: z.string().max(200) }), nothing),
  /** Which data key the register has, since when, and the names of those whose accounts were ended since. */
  dataKey: query(
    'account.write',
    nothing,
    z.object({ epoch: z.int(), rotatedAt: momentField.nullable(), endedSince: z.array(z.string()) }),
  ),
  /** Encrypts the register anew under another data key, after a backup. `file`, `folder`: the backup. */
  rotateDataKey: alone(
    command('account.write', nothing, z.object({ epoch: z.int(), file: z.string(), folder: z.string() })),
  ),
  /** What the person has chosen for a screen; null when nothing yet. */
  preference: query('signedIn', z.object({ key: z.string().max(100) }), z.object({ value: z.unknown().nullable() })),
  setPreference: command('signedIn', z.object({ key: z.string().max(100), value: jsonField }), nothing),
};
