import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { AppEvent } from '../../../src/contract/channel.ts';
import { CLOSE_WITHIN_MS, createRegisterClient } from '../../../src/main/register/registerClient.ts';
import type { RegisterChild } from '../../../src/main/register/registerClient.ts';
import type { FromRegister, ToRegister } from '../../../src/main/register/registerMessages.ts';

const PROCESS_ENDED = { ok: false, error: { code: 'PROCESS_ENDED' } };

/** A process that notes what it is told, and says and does what the test wants. */
class FakeChild implements RegisterChild {
  told: ToRegister[] = [];
  killed = false;
  say: (message: FromRegister) => void = () => undefined;
  exit: () => void = () => undefined;

  postMessage(message: ToRegister): void {
    this.told.push(message);
  }
  onMessage(listener: (message: FromRegister) => void): void {
    this.say = listener;
  }
  onExit(listener: () => void): void {
    this.exit = listener;
  }
  kill(): void {
    this.killed = true;
    this.exit();
  }
  get requests() {
    return this.told.filter((message) => message.kind === 'request');
  }
}

function startClient() {
  const children: FakeChild[] = [];
  const onCrash = vi.fn<() => void>();
  const onEvent = vi.fn<(event: AppEvent) => void>();
  const client = createRegisterClient({
    fork: () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    registerPath: '/r/koordinat.db',
    loansFolder: '/loans',
    isHome: false,
    resourcesPath: '/res',
    onEvent,
    onCrash,
  });
  const child = (index: number) => children[index] as FakeChild;
  return { client, children, child, onCrash, onEvent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a process is told where the register is before anything is asked of it', () => {
  const { child } = startClient();
  expect(child(0).told).toEqual([
    {
      kind: 'start',
      registerPath: '/r/koordinat.db',
      resourcesPath: '/res',
      loansFolder: '/loans',
      isHome: false,
      lostLines: 0,
    },
  ]);
});

test('each answer goes to the question it belongs to, in whatever order they come', async () => {
  const { client, child } = startClient();
  const first = client.request('a.one', 1);
  const second = client.request('a.two', 2, { token: '/picked' });
  const [one, two] = child(0).requests;
  expect(two).toMatchObject({ path: 'a.two', input: 2, files: { token: '/picked' } });
  child(0).say({ kind: 'reply', id: two?.id ?? 0, reply: { ok: true, value: 'two' } });
  child(0).say({ kind: 'reply', id: one?.id ?? 0, reply: { ok: true, value: 'one' } });
  expect(await first).toEqual({ ok: true, value: 'one' });
  expect(await second).toEqual({ ok: true, value: 'two' });
});

test('a crash answers what was open with PROCESS_ENDED and starts a fresh process', async () => {
  const { client, children, child, onCrash } = startClient();
  const open = client.request('a.b', {});
  vi.advanceTimersByTime(5000);
  child(0).exit();
  expect(await open).toEqual(PROCESS_ENDED);
  expect(onCrash).toHaveBeenCalledOnce();
  expect(children).toHaveLength(2);
});

test('a process that crashes at its start is not started again until something is asked', () => {
  const { client, children, child } = startClient();
  child(0).exit();
  expect(children).toHaveLength(1);
  void client.request('a.b', {});
  expect(children).toHaveLength(2);
  expect(child(1).requests).toHaveLength(1);
});

test('an end asks the process to close, waits for it, and starts a fresh one without calling it a crash', async () => {
  const { client, children, child, onCrash } = startClient();
  const open = client.request('a.b', {});
  const ended = client.end({ restart: true });
  expect(child(0).told.at(-1)).toEqual({ kind: 'close' });
  expect(await client.request('a.c', {})).toEqual(PROCESS_ENDED);
  child(0).exit();
  await ended;
  expect(await open).toEqual(PROCESS_ENDED);
  expect(child(0).killed).toBe(false);
  expect(children).toHaveLength(2);
  expect(onCrash).not.toHaveBeenCalled();
});

test('a process that does not close in time is ended by force', async () => {
  const { client, child } = startClient();
  const ended = client.end({ restart: false });
  await vi.advanceTimersByTimeAsync(CLOSE_WITHIN_MS - 1);
  expect(child(0).killed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(child(0).killed).toBe(true);
  await ended;
});

test('a process that not even force ends does not hold up the lock', async () => {
  const { client, children, child } = startClient();
  child(0).kill = () => undefined;
  const ended = client.end({ restart: true });
  await vi.advanceTimersByTimeAsync(CLOSE_WITHIN_MS + 1000);
  await ended;
  expect(children).toHaveLength(2);
});

test('events are passed on', () => {
  const { child, onEvent } = startClient();
  const event = { kind: 'progress', jobId: 'j', done: 1, total: 2, step: 'rows' } as const;
  child(0).say({ kind: 'event', event });
  expect(onEvent).toHaveBeenCalledWith(event);
});

test('lines of the log that a process took with it are told to the next, until one has noted them', async () => {
  const { client, child } = startClient();
  await vi.advanceTimersByTimeAsync(5000);
  child(0).say({ kind: 'event', event: { kind: 'unwritten', lines: 3 } });
  child(0).say({ kind: 'event', event: { kind: 'unwritten', lines: 2 } });
  child(0).exit();
  expect(client.lostLines()).toBe(2);
  expect(child(1).told[0]).toMatchObject({ kind: 'start', lostLines: 2 });
  child(1).say({ kind: 'lostNoted' });
  expect(client.lostLines()).toBe(0);
});

test('lines that were written in time are not lost', async () => {
  const { client, child } = startClient();
  await vi.advanceTimersByTimeAsync(5000);
  child(0).say({ kind: 'event', event: { kind: 'unwritten', lines: 3 } });
  child(0).say({ kind: 'event', event: { kind: 'unwritten', lines: 0 } });
  child(0).exit();
  expect(client.lostLines()).toBe(0);
});
