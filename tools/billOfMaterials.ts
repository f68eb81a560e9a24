import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildApp } from './build.ts';
import { billOfMaterials } from './packaging/bom/billOfMaterials.ts';
import type { LockFile } from './packaging/bom/lockFile.ts';
import { faultsInBill } from './packaging/bom/validateBill.ts';
import { otherParts } from './packaging/otherParts.ts';
import { shippedPackages } from './packaging/shippedPackages.ts';

const root = join(import.meta.dirname, '..');

/** `npm run bom`: writes the software bill of materials under `dist/`, after holding it to CycloneDX's own schema. */
function writeBill(): void {
  buildApp();
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const shipped = [...shippedPackages(), 'node_modules/electron'];
  const others = otherParts().filter(({ name }) => name !== 'Electron');
  const bill = billOfMaterials(lock, shipped, others);
  const faults = faultsInBill(bill);
  if (faults.length > 0) throw new Error(`The bill of materials is not valid:\n  ${faults.join('\n  ')}`);

  const file = join(root, 'dist', `koordinat-${lock.version}.cdx.json`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  const inside = bill.components.filter(({ scope }) => scope === 'required').length;
  process.stdout.write(
    `${file}: ${bill.components.length} components, ${inside} of them inside the app. Valid CycloneDX 1.6.\n`,
  );
}

writeBill();
