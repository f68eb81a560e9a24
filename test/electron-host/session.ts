type BeforeRequest = (
  details: { url: string; resourceType: string },
  decide: (answer: { cancel?: boolean }) => void,
) => void;

let beforeRequest: BeforeRequest | undefined;

/** Electron's `session`. Headless Chromium grants nothing by itself; what a handler would grant is not granted here. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (_handler: unknown): void => undefined,
    setPermissionCheckHandler: (_handler: unknown): void => undefined,
    setDevicePermissionHandler: (_handler: unknown): void => undefined,
    setSpellCheckerEnabled: (_on: boolean): void => undefined,
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
