import { protocol } from 'electron';

import { answerPage, APP_SCHEME } from './pages.ts';
import type { PaperDocuments } from './pages.ts';

/** Must be called before the app is ready: makes `app://` an address like any secure one. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://koordinat/…` from `rendererFolder`, and the papers waiting to be printed. */
export function serveApp(rendererFolder: string, papers: PaperDocuments): void {
  protocol.handle(APP_SCHEME, (request) => answerPage(request, rendererFolder, papers));
}
