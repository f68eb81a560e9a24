/**
 * What one may be allowed to do. Every route names exactly one of these; the app enforces them, not the cryptography:
 * whoever can unlock the register holds its key.
 */
export const permissions = [
  'register.read',
  'case.read',
  'case.write',
  'coordinator.write',
  'import.run',
  'export.run',
  'report.write',
  'report.approve',
  'statistics.read',
  'settings.write',
  'account.write',
  'audit.read',
  'privacy.write',
  'backup.run',
] as const;
export type Permission = (typeof permissions)[number];

/** The roles an account can have. Each account has one. */
export const roles = ['reader', 'caseWorker', 'leader', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

const readsCases = ['register.read', 'case.read', 'statistics.read'] as const satisfies readonly Permission[];
const worksOnCases = [
  ...readsCases,
  'case.write',
  'coordinator.write',
  'import.run',
  'export.run',
  'report.write',
] as const satisfies readonly Permission[];

const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  reader: readsCases,
  caseWorker: worksOnCases,
  leader: [...worksOnCases, 'report.approve', 'settings.write', 'audit.read', 'privacy.write'],
  administrator: permissions,
  // Sees who has read whom, and the figures, but not the cases themselves.
  auditor: ['statistics.read', 'audit.read'],
};

/** Everything a role may do. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissionsByRole[role];
}

/** Whether a role may do this. */
export function isPermitted(role: Role, permission: Permission): boolean {
  return permissionsByRole[role].includes(permission);
}
