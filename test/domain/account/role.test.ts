import { describe, expect, it } from 'vitest';

import { isPermitted, permissions, permissionsOf, roles } from '../../../src/domain/account/role.ts';
import type { Permission, Role } from '../../../src/domain/account/role.ts';

/** One column a role, one line a permission; x is «may». Written out in full so that a slip in the lists is seen. */
const table: [Permission, Record<Role, 'x' | '-'>][] = [
  ['register.read', { reader: 'x', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['case.read', { reader: 'x', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['case.write', { reader: '-', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['coordinator.write', { reader: '-', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['import.run', { reader: '-', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['export.run', { reader: '-', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['report.write', { reader: '-', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: '-' }],
  ['report.approve', { reader: '-', caseWorker: '-', leader: 'x', administrator: 'x', auditor: '-' }],
  ['statistics.read', { reader: 'x', caseWorker: 'x', leader: 'x', administrator: 'x', auditor: 'x' }],
  ['settings.write', { reader: '-', caseWorker: '-', leader: 'x', administrator: 'x', auditor: '-' }],
  ['account.write', { reader: '-', caseWorker: '-', leader: '-', administrator: 'x', auditor: '-' }],
  ['audit.read', { reader: '-', caseWorker: '-', leader: 'x', administrator: 'x', auditor: 'x' }],
  ['privacy.write', { reader: '-', caseWorker: '-', leader: 'x', administrator: 'x', auditor: '-' }],
  ['backup.run', { reader: '-', caseWorker: '-', leader: '-', administrator: 'x', auditor: '-' }],
];

describe('what each role may do', () => {
  it.each(table)('gives %s to the right roles', (permission, expected) => {
    const entitled = roles.filter((role) => expected[role] === 'x');
    expect(roles.filter((role) => isPermitted(role, permission))).toEqual(entitled);
    expect(roles.filter((role) => permissionsOf(role).includes(permission))).toEqual(entitled);
  });

  it('says of every permission who has it', () => {
    expect(table.map(([permission]) => permission)).toEqual([...permissions]);
  });
});
