import { latency } from './latency.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, ProtocolHandler>();

/** Electron's `protocol`: answers a scheme of the app's own. */
export const protocol = {
  registerSchemesAsPrivileged: (_schemes: unknown): void => undefined,
  handle: (scheme: string, handler: ProtocolHandler): void => void handlers.set(scheme, handler),
};

/*
 * Chromium knows no such scheme, so it is shown `http://<host>.localhost/…`: a secure context with an origin of its
 * own. Everything that main sees carries the app's own address.
 */
const SHOWN = /^http:\/\/([a-z0-9-]+)\.localhost(?=\/|$)/;

export const shownAddress = (address: string): string =>
  address.replace(/^([a-z]+):\/\/([a-z0-9-]+)(?=\/|$)/, (whole, scheme: string, host: string) =>
    handlers.has(scheme) ? `http://${host}.localhost` : whole,
  );

export const appAddress = (address: string): string => {
  const scheme = handlers.keys().next().value ?? 'app';
  return address.replace(SHOWN, (_whole, host: string) => `${scheme}://${host}`);
};

/** The app's own answer to an address, or null when no handler has its scheme. */
export async function answerProtocol(address: string, method: string, body?: string): Promise<Response | null> {
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  if (!handler) return null;
  await latency();
  return handler(new Request(address, { method, ...(body !== undefined && { body }) }));
}
