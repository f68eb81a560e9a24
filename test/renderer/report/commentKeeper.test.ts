import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiError } from '../../../src/renderer/api/apiError.ts';
import { CommentKeeper, type StoredText } from '../../../src/renderer/report/commentKeeper.ts';

const at = '2026-01-12T13:32:00.000Z';

/** A register that holds one comment and refuses whoever read an older version. */
class Register {
  stored: StoredText = { text: '', version: 0 };
  saves: string[] = [];
  isDown = false;
  waiting: (() => void)[] = [];
  isSlow = false;

  ports = {
    restMs: 1000,
    read: async () => this.stored,
    save: async (text: string, version: number) => {
      if (this.isSlow) await new Promise<void>((go) => this.waiting.push(go));
      if (this.isDown) throw new ApiError('PROCESS_ENDED');
      if (version !== this.stored.version) throw new ApiError('CONFLICT');
      this.stored = { text, version: version + 1 };
      this.saves.push(text);
      return { version: version + 1, savedAt: at };
    },
  };
}

let register: Register;
let keeper: CommentKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  register = new Register();
  keeper = new CommentKeeper(register.stored, register.ports);
});
afterEach(() => vi.useRealTimers());

describe('a comment while it is written', () => {
  it('is saved once, a moment after the last key, and says when', async () => {
    keeper.type('An');
    await vi.advanceTimersByTimeAsync(900);
    keeper.type('Andelen');
    await vi.advanceTimersByTimeAsync(900);
    expect(register.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(register.saves).toEqual(['Andelen']);
    expect(keeper.state).toEqual({ kind: 'saved', at });
    expect(keeper.isSaved).toBe(true);
  });

  it('goes on from the version it saved, so that one’s own next saving is no conflict', async () => {
    for (const text of ['a', 'ab', 'abc']) {
      keeper.type(text);
      await keeper.flush();
    }
    expect(register.stored).toEqual({ text: 'abc', version: 3 });
  });

  it('saves what was typed while it was saving, after a rest of its own', async () => {
    register.isSlow = true;
    keeper.type('først');
    const first = keeper.flush();
    keeper.type('først og sist');
    register.isSlow = false;
    register.waiting.forEach((go) => go());
    await first;
    expect(keeper.isSaved).toBe(false);
    await vi.advanceTimersByTimeAsync(1100);
    expect(register.saves).toEqual(['først', 'først og sist']);
  });

  it('is all saved when one asks for it in the middle of a saving, as a lock does', async () => {
    register.isSlow = true;
    keeper.type('først');
    void keeper.flush();
    keeper.type('først og sist');
    const last = keeper.flush();
    register.isSlow = false;
    register.waiting.forEach((go) => go());
    await last;
    expect(register.stored.text).toBe('først og sist');
  });

  it('writes nothing when nothing was typed', async () => {
    await keeper.flush();
    keeper.type('');
    await vi.advanceTimersByTimeAsync(2000);
    expect(register.saves).toEqual([]);
  });

  it('keeps the text when the register does not answer, and saves it when it does', async () => {
    register.isDown = true;
    keeper.type('Viktig');
    await keeper.flush();
    expect(keeper.snapshot).toEqual({ text: 'Viktig', state: { kind: 'failed' } });
    expect(keeper.isSaved).toBe(false);
    register.isDown = false;
    await keeper.flush();
    expect(register.stored.text).toBe('Viktig');
  });
});

describe('a comment that another saved first', () => {
  const theirs = { text: 'deres', version: 1 };
  beforeEach(async () => {
    register.stored = theirs;
    keeper.type('min');
    await keeper.flush();
  });

  it('is not saved over; both texts can be seen', () => {
    expect(keeper.snapshot).toEqual({ text: 'min', state: { kind: 'conflict', theirs } });
    expect(register.stored).toEqual(theirs);
  });

  it('is not saved either while one types on', async () => {
    keeper.type('min tekst');
    await vi.advanceTimersByTimeAsync(5000);
    expect(register.stored).toEqual(theirs);
    expect(keeper.snapshot).toEqual({ text: 'min tekst', state: { kind: 'conflict', theirs } });
  });

  it('is saved over when the writer says so', async () => {
    await keeper.settle('min');
    expect(register.stored).toEqual({ text: 'min', version: 2 });
    expect(keeper.state.kind).toBe('saved');
  });

  it('gives way to the other when the writer says so, and nothing is written', async () => {
    await keeper.settle('deres');
    expect(keeper.snapshot).toEqual({ text: 'deres', state: { kind: 'untouched' } });
    expect(register.stored).toEqual(theirs);
    expect(keeper.isSaved).toBe(true);
  });
});

it('the same words saved twice are no conflict', async () => {
  register.stored = { text: 'likt', version: 1 };
  keeper.type('likt');
  await keeper.flush();
  expect(keeper.state.kind).toBe('untouched');
  expect(keeper.isSaved).toBe(true);
});

it('a newer text that was read takes the place of an untouched one, never of one at work', () => {
  keeper.learn({ text: 'ny', version: 1 });
  expect(keeper.text).toBe('ny');
  keeper.type('min');
  keeper.learn({ text: 'nyere', version: 2 });
  expect(keeper.text).toBe('min');
});
