import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { Ajv } from 'ajv';

import type { BillOfMaterials } from './billOfMaterials.ts';

const makers = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));

/** One of CycloneDX's own schemas, as its makers publish it. */
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(makers, 'res', 'schema', name), 'utf8')) as object;

/** What is wrong with a bill by CycloneDX's own schema, in words; references that lead nowhere too. */
export function faultsInBill(bill: BillOfMaterials): string[] {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // Nothing of these kinds is written by us.
    formats: { uri: true, 'date-time': true, 'iri-reference': true, 'idn-email': true, email: true },
  });
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
  const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
  validate(bill);
  const byScheme = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

  const known = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
  const lost = bill.dependencies
    .flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
    .filter((ref) => !known.has(ref))
    .map((ref) => `${ref} is referred to and not listed`);
  return [...byScheme, ...lost];
}
