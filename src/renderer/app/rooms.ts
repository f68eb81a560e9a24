import { type ComponentType, lazy } from 'react';

import { fetchEveryLanguage } from './windowLanguages.ts';

/**
 * What stands behind the door, fetched apart from it: the password can be typed before the rest of the program is there.
 * Each room has every language, for a letter, a report or the first start may be in another than the screen's.
 */
async function roomOf<P>(fetch: () => Promise<ComponentType<P>>): Promise<{ default: ComponentType<P> }> {
  const [room] = await Promise.all([fetch(), fetchEveryLanguage()]);
  return { default: room };
}

const fetchOffice = () => import('./Office.tsx').then((module) => module.Office);

export const OfficeRoom = lazy(() => roomOf(fetchOffice));
export const FirstStartRoom = lazy(() =>
  roomOf(() => import('../firstStart/FirstStart.tsx').then((module) => module.FirstStart)),
);
export const RestoreRoom = lazy(() =>
  roomOf(() => import('../restore/RestorePage.tsx').then((module) => module.RestorePage)),
);
export const CheckOutRoom = lazy(() =>
  roomOf(() => import('../unlock/CheckOutPage.tsx').then((module) => module.CheckOutPage)),
);

/** Fetches the office and its first page while the password is typed; what fails is asked for again when one goes in. */
export function prepareOffice(): void {
  const ahead = [roomOf(fetchOffice), import('../worklist/WorklistPage.tsx')];
  for (const one of ahead) one.catch(() => undefined);
}
