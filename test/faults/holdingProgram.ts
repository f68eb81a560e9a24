import { openAlone } from '../fixtures/openAlone.ts';

/** Holds a register open until it is killed; says «open», or the code it was refused with. `F PASSWORD`. */
const [path = '', password = ''] = process.argv.slice(2);
try {
  await openAlone(path, 'ingrid', password);
  process.stdout.write('open\n');
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`${(error as { code?: string }).code ?? String(error)}\n`);
}
