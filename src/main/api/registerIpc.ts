import { INVOKE_CHANNEL } from '../../contract/channel.ts';
import type { Reply } from '../../contract/channel.ts';

/** The part of Electron's `ipcMain` that is needed; a test gives its own. */
interface InvokeDoor<Event> {
  handle(channel: string, listener: (event: Event, path: unknown, input: unknown) => Promise<Reply>): void;
}

export interface RegisterIpcOptions<Event> {
  door: InvokeDoor<Event>;
  /** Whether the question comes from the top frame of our own window, showing our own page. */
  isTrusted: (event: Event) => boolean;
  /** Answers the paths that begin with `app.`. */
  answerApp: (path: string, input: unknown) => Promise<Reply>;
  /** Answers all others. */
  answerRegister: (path: string, input: unknown) => Promise<Reply>;
}

const APP_PREFIX = 'app.';
const PATH_SHAPE = /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+){1,3}$/;

/** Opens the one door between window and main: checks who asks and what the path looks like, then forwards. */
export function registerIpc<Event>({ door, isTrusted, answerApp, answerRegister }: RegisterIpcOptions<Event>): void {
  door.handle(INVOKE_CHANNEL, async (event, path, input) => {
    if (!isTrusted(event)) return { ok: false, error: { code: 'NOT_TRUSTED' } };
    if (typeof path !== 'string' || path.length > 100 || !PATH_SHAPE.test(path)) {
      return { ok: false, error: { code: 'UNKNOWN_ROUTE' } };
    }
    return path.startsWith(APP_PREFIX) ? answerApp(path, input) : answerRegister(path, input);
  });
}
