import { expect, test } from 'vitest';

import { billOfMaterials } from '../../tools/packaging/bom/billOfMaterials.ts';
import type { LockFile } from '../../tools/packaging/bom/lockFile.ts';

/** A window, a native library with binaries for two systems, two editions of one package, and a tool that builds. */
const lock: LockFile = {
  name: 'koordinat',
  version: '0.1.0',
  packages: {
    '': { dependencies: { '@a/native': '1.0.0' }, devDependencies: { view: '2.0.0', tool: '3.0.0' } },
    'node_modules/@a/native': {
      version: '1.0.0',
      license: 'MIT',
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
      optionalDependencies: { '@a/native-linux': '1.0.0', '@a/native-windows': '1.0.0' },
    },
    'node_modules/@a/native-linux': { version: '1.0.0', license: 'MIT' },
    'node_modules/@a/native-windows': { version: '1.0.0', license: 'MIT' },
    'node_modules/view': { version: '2.0.0', license: '(MIT OR CC0-1.0)', dependencies: { small: '^2' } },
    'node_modules/small': { version: '1.0.0', license: 'ISC' },
    'node_modules/view/node_modules/small': { version: '2.0.0', license: 'ISC' },
    'node_modules/tool': { version: '3.0.0', dependencies: { small: '^1', gone: '^1' } },
    'node_modules/tool/node_modules/view': { name: 'view', version: '2.0.0', license: '(MIT OR CC0-1.0)' },
  },
};
const shipped = ['node_modules/@a/native', 'node_modules/@a/native-linux', 'node_modules/view'];
const font = { name: 'A typeface', version: '', licence: 'OFL-1.1', text: '…' };
const bill = billOfMaterials(lock, shipped, [font]);
const component = (ref: string) => bill.components.find((one) => one['bom-ref'] === ref);
const needs = (ref: string) => bill.dependencies.find((one) => one.ref === ref)?.dependsOn;

test.each([
  ['pkg:npm/%40a/native@1.0.0', 'required'],
  ['pkg:npm/%40a/native-linux@1.0.0', 'required'],
  ['pkg:npm/%40a/native-windows@1.0.0', 'optional'],
  ['pkg:npm/view@2.0.0', 'required'],
  ['pkg:npm/small@1.0.0', 'excluded'],
  ['koordinat:A-typeface@', 'required'],
])('%s is %s', (ref, scope) => {
  expect(component(ref)?.scope).toBe(scope);
});

test('a component that lies in two places stands once', () => {
  expect(bill.components.filter(({ name }) => name === 'view')).toHaveLength(1);
});

test('the hash is the one that npm holds the package to, and licences are ids or expressions', () => {
  expect(component('pkg:npm/%40a/native@1.0.0')?.hashes).toEqual([{ alg: 'SHA-512', content: '07'.repeat(64) }]);
  expect(component('pkg:npm/small@2.0.0')?.licenses).toEqual([{ license: { id: 'ISC' } }]);
  expect(component('pkg:npm/view@2.0.0')?.licenses).toEqual([{ expression: '(MIT OR CC0-1.0)' }]);
});

test('each needs what Node finds for it: its own edition before the one above, and nothing that is not there', () => {
  expect(needs('pkg:npm/view@2.0.0')).toEqual(['pkg:npm/small@2.0.0']);
  expect(needs('pkg:npm/tool@3.0.0')).toEqual(['pkg:npm/small@1.0.0']);
  expect(needs('pkg:npm/koordinat@0.1.0')).toEqual([
    'koordinat:A-typeface@',
    'pkg:npm/%40a/native@1.0.0',
    'pkg:npm/tool@3.0.0',
    'pkg:npm/view@2.0.0',
  ]);
});

test('the same content gives the same bill, and other content another number', () => {
  expect(billOfMaterials(lock, shipped, [font])).toEqual(bill);
  expect(billOfMaterials(lock, shipped, []).serialNumber).not.toBe(bill.serialNumber);
  expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
