type BeforeRequest = (
  details: { url: string; resourceType: string },
  decide: (answer: { cancel?: boolean }) => void,
) => void;

type AskedFor = (contents: unknown, permission: string, decide: (allowed: boolean) => void) => void;
type LookedUp = (contents: unknown, permission: string) => boolean;

let beforeRequest: BeforeRequest | undefined;
let askedFor: AskedFor | undefined;
let lookedUp: LookedUp | undefined;

/** Electron's `session`. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: AskedFor): void => void (askedFor = handler),
    setPermissionCheckHandler: (handler: LookedUp): void => void (lookedUp = handler),
    setDevicePermissionHandler: (_handler: unknown): void => undefined,
    setSpellCheckerEnabled: (_on: boolean): void => undefined,
    on: (_event: string, _listener: unknown): void => undefined,
    clearStorageData: async (): Promise<void> => undefined,
    webRequest: {
      onBeforeRequest: (handler: BeforeRequest): void => {
        beforeRequest = handler;
      },
    },
  },
};

/** Whether the app lets a request go on. */
export function mayRequest(url: string, resourceType: string): Promise<boolean> {
  return new Promise((settle) => {
    if (beforeRequest) beforeRequest({ url, resourceType }, ({ cancel }) => settle(!cancel));
    else settle(true);
  });
}

/** What a page may ask leave for, as Chromium and Electron both call it. */
const permissions = ['clipboard-read', 'geolocation', 'idle-detection', 'midi', 'notifications'];

/** What the app lets a page do. As in Electron, everything where it has set no rule. */
export function grantedPermissions(): { name: string; granted: boolean }[] {
  return permissions.map((name) => {
    let granted = askedFor === undefined;
    askedFor?.({}, name, (allowed) => (granted = allowed));
    return { name, granted: granted && (lookedUp?.({}, name) ?? true) };
  });
}
