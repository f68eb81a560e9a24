import { createHash } from 'node:crypto';

import type { OtherPart } from '../otherParts.ts';
import { type Component, otherComponent, packageComponent, packageUrl, type Scope } from './component.ts';
import { folderName, type LockFile, placeOf, wantedBy } from './lockFile.ts';

/** A software bill of materials, CycloneDX 1.6. */
export interface BillOfMaterials {
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Everything of the lock file with its hash, licence and what it needs, and what is shipped beside the packages. `shipped`
 * are paths of the lock file. The same content gives the same bill, to the byte.
 */
export function billOfMaterials(
  lock: LockFile,
  shipped: readonly string[],
  others: readonly OtherPart[],
): BillOfMaterials {
  const app = packageUrl('', lock);
  const beside = others.map(otherComponent);
  const dependencies = dependenciesIn(lock, app);
  dependencies.set(app, [...(dependencies.get(app) ?? []), ...beside.map((one) => one['bom-ref'])]);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([lock, shipped, others])),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app,
        name: lock.name,
        version: lock.version,
        purl: app,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: [...packageComponents(lock, shipped), ...beside].toSorted((a, b) =>
      inOrder(a['bom-ref'], b['bom-ref']),
    ),
    dependencies: [...dependencies]
      .map(([ref, wanted]) => ({ ref, dependsOn: [...new Set(wanted)].toSorted(inOrder) }))
      .toSorted((a, b) => inOrder(a.ref, b.ref)),
  };
}

/** The packages of the lock file; one that lies in two places is one, and shipped where one of them is. */
function packageComponents({ packages }: LockFile, shipped: readonly string[]): Component[] {
  const inside = new Set(shipped);
  const ofOtherSystems = new Set(shipped.flatMap((path) => Object.keys(packages[path]?.optionalDependencies ?? {})));
  const scopeOf = (path: string): Scope => {
    if (inside.has(path)) return 'required';
    return ofOtherSystems.has(folderName(path)) ? 'optional' : 'excluded';
  };
  const found = new Map<string, Component>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    const component = packageComponent(path, locked, scopeOf(path));
    if (component.scope === 'required' || !found.has(component['bom-ref'])) found.set(component['bom-ref'], component);
  }
  return [...found.values()];
}

/** What each needs, by reference. */
function dependenciesIn({ packages }: LockFile, app: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, locked] of Object.entries(packages)) {
    const ref = path === '' ? app : packageUrl(path, locked);
    const wanted = wantedBy(locked).flatMap((name) => {
      const place = placeOf(name, path, packages);
      return place === null ? [] : [packageUrl(place, packages[place] ?? {})];
    });
    found.set(ref, [...(found.get(ref) ?? []), ...wanted]);
  }
  return found;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** A UUID made of the content's hash (version 8 of RFC 9562). */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
