import { chromium, app } from './app.ts';
import { lastCopied } from './clipboard.ts';
import { queueOpenAnswer, queueSaveAnswer } from './dialog.ts';
import { hostOptions } from './options.ts';
import { powerMonitor, setIdleSeconds } from './powerMonitor.ts';
import { requestedAddresses } from './requests.ts';
import { openedLinks, pressShortcut } from './system.ts';
import { killUtilityProcesses } from './utilityProcess.ts';

/** What a test may do to the machine around the app. */
const actions = {
  emitPower: (event: string) => powerMonitor.emit(event),
  setIdleSeconds,
  answerOpenDialog: queueOpenAnswer,
  answerSaveDialog: queueSaveAnswer,
  pressShortcut,
  copied: lastCopied,
  requests: () => requestedAddresses,
  openedLinks: () => openedLinks,
  killRegister: () => killUtilityProcesses(),
  quit: () => app.quit(),
};

export type HostActions = typeof actions;
export type HostActionName = keyof HostActions;

/** A test asks `{ id, action, args }` over Node's own channel and is answered `{ id, value }`. */
if (hostOptions.forTests && process.send) {
  process.on('message', ({ id, action, args }: { id: number; action: HostActionName; args: unknown[] }) => {
    const value = (actions[action] as (...given: unknown[]) => unknown)(...args);
    process.send?.({ id, value });
  });
  // The test is gone: so is the app.
  process.on('disconnect', () => app.exit(0));
  void chromium.then(({ endpoint }) => process.send?.({ endpoint }));
}
