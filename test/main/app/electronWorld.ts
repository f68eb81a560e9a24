import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

/*
 * What `import … from 'electron'` gives where a test looks at how the app sets up its window: nothing happens, and all that
 * was asked for is kept to be looked at.
 */

/** Electron's names for what a page may ask leave for; a handler that lets one through lets it through for good. */
export const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
];

type OpenHandler = (details: { url: string }) => { action: string };
type Decide = (allowed: boolean) => void;
type Invoke = (event: unknown, path: unknown, input: unknown) => Promise<unknown>;

/** A page, as main sees it. */
export class Contents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' });
  setWindowOpenHandler = (handler: OpenHandler): void => void (this.openHandler = handler);
  send = (): void => undefined;
  reload = (): void => undefined;

  /** Whether the app stopped what the event tells of. */
  stops(event: string, url: string): boolean {
    let stopped = false;
    this.emit(event, { url, preventDefault: () => (stopped = true) });
    return stopped;
  }
}

interface Asked {
  /** What was done, in order: `scheme`, `sandbox`, `ready`, `session`, `window`. */
  order: string[];
  schemes: { scheme: string; privileges: Record<string, boolean> }[];
  windows: { options: { webPreferences?: Record<string, unknown> }; address: string; contents: Contents }[];
  mayAsk?: (contents: unknown, permission: string, decide: Decide) => void;
  mayCheck?: (contents: unknown, permission: string) => boolean;
  mayUseDevice?: (details: unknown) => boolean;
  beforeRequest?: (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;
  spellChecker?: boolean;
  downloads: EventEmitter;
  invoke?: Invoke;
  exposed: Record<string, unknown>;
  opened: string[];
  menuRoles: string[];
  quits: number;
}

/** One start of the app: `isFirst` false is a second one beside it. */
export function electronWorld({ isPackaged = true, isFirst = true } = {}) {
  const asked: Asked = {
    order: [],
    schemes: [],
    windows: [],
    downloads: new EventEmitter(),
    exposed: {},
    opened: [],
    menuRoles: [],
    quits: 0,
  };
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    enableSandbox: () => void asked.order.push('sandbox'),
    requestSingleInstanceLock: () => isFirst,
    whenReady: async () => void asked.order.push('ready'),
    quit: () => void (asked.quits += 1),
    getAppPath: () => tmpdir(),
    getPath: () => tmpdir(),
    getLocale: () => 'nb-NO',
    getVersion: () => '0.0.0',
  });
  class BrowserWindow extends EventEmitter {
    readonly webContents = new Contents();
    readonly #known: Asked['windows'][number];
    constructor(options: Asked['windows'][number]['options']) {
      super();
      this.#known = { options, address: '', contents: this.webContents };
      asked.order.push('window');
      asked.windows.push(this.#known);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL = async (address: string): Promise<void> => void (this.#known.address = address);
    isDestroyed = (): boolean => false;
  }
  const electron = {
    app,
    BrowserWindow,
    clipboard: {},
    ClipboardItem: {},
    contextBridge: {
      exposeInMainWorld: (name: string, surface: unknown) => void (asked.exposed[name] = surface),
    },
    dialog: {},
    ipcMain: { handle: (_channel: string, listener: Invoke) => void (asked.invoke = listener) },
    ipcRenderer: Object.assign(new EventEmitter(), { invoke: async () => undefined }),
    Menu: {
      buildFromTemplate: (items: readonly MenuItem[]) => {
        asked.menuRoles.push(...rolesOf(items));
        return { popup: () => undefined };
      },
      setApplicationMenu: () => undefined,
    },
    powerMonitor: Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 }),
    protocol: {
      registerSchemesAsPrivileged: (schemes: Asked['schemes']) => {
        asked.order.push('scheme');
        asked.schemes.push(...schemes);
      },
      handle: () => undefined,
    },
    session: {
      defaultSession: Object.assign(asked.downloads, {
        setPermissionRequestHandler: (handler: NonNullable<Asked['mayAsk']>) => {
          asked.order.push('session');
          asked.mayAsk = handler;
        },
        setPermissionCheckHandler: (handler: NonNullable<Asked['mayCheck']>) => void (asked.mayCheck = handler),
        setDevicePermissionHandler: (handler: NonNullable<Asked['mayUseDevice']>) =>
          void (asked.mayUseDevice = handler),
        setSpellCheckerEnabled: (on: boolean) => void (asked.spellChecker = on),
        webRequest: {
          onBeforeRequest: (handler: NonNullable<Asked['beforeRequest']>) => void (asked.beforeRequest = handler),
        },
      }),
    },
    shell: { openExternal: async (address: string) => void asked.opened.push(address) },
    utilityProcess: {
      fork: () => {
        const child = new EventEmitter();
        // As the register's process: it ends when it is asked to.
        const postMessage = ({ kind }: { kind: string }) => void (kind === 'close' && child.emit('exit', 0));
        return Object.assign(child, { postMessage, kill: () => true });
      },
    },
  };
  return { electron, asked };
}

interface MenuItem {
  role?: string;
  submenu?: readonly MenuItem[];
}

const rolesOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap(({ role, submenu }) => [...(role === undefined ? [] : [role]), ...rolesOf(submenu ?? [])]);
