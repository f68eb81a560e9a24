// Started as a program of its own and killed while it writes: see keyFileCrash.test.ts.
import { argv, stdout } from 'node:process';

import { updateAnchors } from '../../../src/main/security/vault.ts';

const [, , path = '', dek = '', first = '0'] = argv;
for (let generation = Number(first); ; generation += 1) {
  await updateAnchors({
    path,
    dek: Buffer.from(dek, 'hex'),
    generation,
    auditHead: { seq: generation, hash: '' },
    counts: {},
  });
  stdout.write(`${generation}\n`);
}
