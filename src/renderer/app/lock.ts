import { call } from '../api/client.ts';
import { flushDrafts } from './draftKeeper.ts';

/** Saves what is typed, then locks. The window is reset by its own process once the keys are gone. */
export async function lockNow(): Promise<void> {
  await flushDrafts();
  await call('app.lockNow', {});
}
