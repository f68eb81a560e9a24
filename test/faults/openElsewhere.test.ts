import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runProgram, startProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

const program = join(import.meta.dirname, 'holdingProgram.ts');

describe('a register that another process has open', () => {
  let register: RegisterOnDisk;
  beforeEach(async () => void (register = await registerOnDisk()));
  afterEach(() => register.remove());

  it('is refused to the second, which writes nothing, and is free when the first is gone', async () => {
    const first = await startProgram(program, [register.path, testPassword]);
    const ended = once(first, 'close');
    const [said] = (await once(first.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('open\n');
    const before = [await readFile(register.path), await readFile(register.keyFile)];
    expect(await register.tryToOpen()).toBe('OPEN_ELSEWHERE');
    const after = [await readFile(register.path), await readFile(register.keyFile)];
    expect(after).toEqual(before);
    first.kill('SIGKILL');
    await ended;
    expect(await register.tryToOpen()).toBeNull();
  }, 60_000);

  it('is refused to another process just as well', async () => {
    await register.use(async () => {
      expect(await runProgram(program, [register.path, testPassword])).toMatchObject({ lines: ['OPEN_ELSEWHERE'] });
    });
  }, 60_000);
});
