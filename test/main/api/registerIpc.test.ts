import { expect, test, vi } from 'vitest';

import { INVOKE_CHANNEL } from '../../../src/contract/channel.ts';
import type { Reply } from '../../../src/contract/channel.ts';
import { registerIpc } from '../../../src/main/api/registerIpc.ts';

type Answer = (path: string, input: unknown) => Promise<Reply>;
type Listener = (event: { from: string }, path: unknown, input: unknown) => Promise<Reply>;

function openDoor() {
  const answerApp = vi.fn<Answer>(async () => ({ ok: true, value: 'app' }));
  const answerRegister = vi.fn<Answer>(async () => ({ ok: true, value: 'register' }));
  const listeners: Record<string, Listener> = {};
  registerIpc<{ from: string }>({
    door: { handle: (channel, listener) => void (listeners[channel] = listener) },
    isTrusted: ({ from }) => from === 'window',
    answerApp,
    answerRegister,
  });
  const ask = listeners[INVOKE_CHANNEL] as Listener;
  return { ask, answerApp, answerRegister };
}

test('whoever is not our own window is answered nothing, whatever is asked', async () => {
  const { ask, answerApp, answerRegister } = openDoor();
  for (const path of ['app.versions', 'register.status']) {
    expect(await ask({ from: 'frame' }, path, {})).toEqual({ ok: false, error: { code: 'NOT_TRUSTED' } });
  }
  expect(answerApp).not.toHaveBeenCalled();
  expect(answerRegister).not.toHaveBeenCalled();
});

test('paths of the window are answered by main, all others by the register', async () => {
  const { ask, answerApp, answerRegister } = openDoor();
  await ask({ from: 'window' }, 'app.versions', { a: 1 });
  await ask({ from: 'window' }, 'referral.receive', { b: 2 });
  await ask({ from: 'window' }, 'application.list', {});
  expect(answerApp.mock.calls).toEqual([['app.versions', { a: 1 }]]);
  expect(answerRegister.mock.calls).toEqual([
    ['referral.receive', { b: 2 }],
    ['application.list', {}],
  ]);
});

test.each([
  undefined,
  null,
  7,
  {},
  ['app.versions'],
  '',
  'app',
  '.a',
  'a.',
  'a b.c',
  'a.b\n',
  '__proto__.x',
  'a.'.repeat(60),
])('the path %j is no route', async (path) => {
  const { ask, answerApp, answerRegister } = openDoor();
  expect(await ask({ from: 'window' }, path, {})).toEqual({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
  expect(answerApp).not.toHaveBeenCalled();
  expect(answerRegister).not.toHaveBeenCalled();
});
