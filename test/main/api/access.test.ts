import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contract } from '../../../src/contract/index.ts';
import type { Route } from '../../../src/contract/route.ts';
import { roles, type Role } from '../../../src/domain/account/role.ts';
import { findRoute } from '../../../src/main/api/dispatch.ts';
import { withoutLine } from '../../../src/main/api/trail.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';

/**
 * Written out by hand, not read from the role table: what each role may not do. A route that gets another permission,
 * or a role that gets more, shows here.
 */
const allowed: Record<Role, readonly string[]> = {
  reader: ['case.read', 'statistics.read', 'register.read'],
  caseWorker: [
    'case.read',
    'case.write',
    'coordinator.write',
    'statistics.read',
    'import.run',
    'export.run',
    'report.write',
    'register.read',
  ],
  leader: [
    'case.read',
    'case.write',
    'coordinator.write',
    'statistics.read',
    'import.run',
    'export.run',
    'report.write',
    'report.approve',
    'register.read',
    'settings.write',
    'audit.read',
    'privacy.write',
  ],
  administrator: [
    'case.read',
    'case.write',
    'coordinator.write',
    'statistics.read',
    'import.run',
    'export.run',
    'report.write',
    'report.approve',
    'register.read',
    'settings.write',
    'account.write',
    'audit.read',
    'privacy.write',
    'backup.run',
  ],
  auditor: ['statistics.read', 'audit.read'],
};

const routes = Object.entries(contract as Record<string, Record<string, Route>>).flatMap(([module, table]) =>
  Object.entries(table).map(([name, route]) => ({ path: `${module}.${name}`, route })),
);

describe('who may ask what', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister();
    for (const role of roles) {
      await register.invoke('account.add', {
        loginName: `kollega-${role}`,
        displayName: `Kollega ${role}`,
        role,
        password: testPassword,
      });
    }
  });
  afterAll(() => register.close());

  it('sees every route of the contract', () => expect(routes.length).toBeGreaterThan(60));

  it.each([
    '__proto__.toString',
    'constructor.name',
    'person.constructor',
    'person.__proto__',
    'person',
    'person.get.x',
  ])('knows no route «%s»', (path) => expect(findRoute(path)).toBeUndefined());

  it('refuses input that does not fit, and names the fields', async () => {
    const reply = await register.ask('unit.create', { name: 7, sector: 'homeCare', isActive: 'yes' });
    expect(reply).toMatchObject({
      error: { code: 'INVALID_INPUT', details: { fields: expect.arrayContaining(['name']) } },
    });
    expect(await register.invoke('unit.list', {})).toEqual([]);
  });

  it('lets only the door answer without a sign-in', () => {
    const open = routes.filter(({ route }) => route.access === 'public').map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('register.'))).toEqual([]);
  });

  it('lets one order be done without a line, since nobody has opened a register to write it in', () => {
    expect(Object.keys(withoutLine)).toEqual(['register.restore']);
    for (const [path, reason] of Object.entries(withoutLine)) {
      expect(findRoute(path)).toMatchObject({ kind: 'command', access: 'public' });
      expect(reason.length).toBeGreaterThan(40);
    }
  });

  it.each(roles)('refuses and admits a %s on every route as the table says', async (role) => {
    await register.invoke('register.unlock', { loginName: `kollega-${role}`, password: testPassword });
    for (const { path, route } of routes.filter((r) => r.route.access !== 'public')) {
      const reply = await register.ask(path, { definitely: 'not an input', of: 'any route' });
      const refused = !reply.ok && reply.error.code === 'FORBIDDEN';
      const may = route.access === 'signedIn' || allowed[role].includes(route.access);
      expect(refused, `${role} ${path}`).toBe(!may);
    }
  });
});
