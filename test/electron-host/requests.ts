import type { CdpSession, Params } from './cdp.ts';
import { answerProtocol, appAddress } from './protocol.ts';
import { mayRequest } from './session.ts';
import type { WebContents } from './webContents.ts';

/** Every address that any page of the app has asked for, in order. */
export const requestedAddresses: string[] = [];

interface Paused {
  requestId: string;
  request: { url: string; method: string; postData?: string };
  resourceType: string;
  frameId: string;
}

/** Answers a page's requests with the app's own protocol handler, as Electron's network layer would. */
export function interceptRequests(page: CdpSession, contents: WebContents): void {
  page.on('Fetch.requestPaused', (params) => {
    void respond(page, contents, params as unknown as Paused).catch(() => undefined);
  });
  page.on('Network.webSocketCreated', ({ url }) => requestedAddresses.push(url as string));
}

async function respond(page: CdpSession, contents: WebContents, paused: Paused): Promise<void> {
  const { requestId, request, resourceType, frameId } = paused;
  const address = appAddress(request.url);
  const fail = (errorReason: string) => page.send('Fetch.failRequest', { requestId, errorReason });

  if (resourceType === 'Document' && frameId === contents.mainFrame.id && !goesThere(contents, address)) {
    return void (await fail('Aborted'));
  }
  requestedAddresses.push(address);
  if (!(await mayRequest(address, resourceType))) return void (await fail('BlockedByClient'));

  const response = await answerProtocol(address, request.method, request.postData);
  if (!response) return void (await page.send('Fetch.continueRequest', { requestId }));
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  } satisfies Params);
}

/** Asks main's `will-navigate` about a new page, unless main itself or a reload wants it. */
function goesThere(contents: WebContents, address: string): boolean {
  if (address === contents.expectedAddress || address === contents.mainFrame.url) {
    contents.expectedAddress = '';
    return true;
  }
  let prevented = false;
  contents.emit('will-navigate', { url: address, preventDefault: () => (prevented = true) });
  return !prevented;
}
