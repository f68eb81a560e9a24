import { hostname } from 'node:os';
import { resolve } from 'node:path';

import { formatDay } from '../../domain/calendar/day.ts';
import { Refusal } from '../api/refusal.ts';
import { checkOut } from '../lending/checkOut.ts';
import { homePlacesOf } from '../lending/homePlaces.ts';
import { accountsAt, findHome } from '../lending/homeRegister.ts';
import { readLease } from '../lending/leaseFile.ts';
import { systemClock } from '../register/clock.ts';
import { sharedPlace } from '../register/machinePlaces.ts';
import { pathsOf } from '../register/registerPaths.ts';
import { UsageError, type Command, type CommandWorld } from './command.ts';
import { needed, optional } from './options.ts';
import { needPassword, registerOptions, withRegister } from './registerSession.ts';

/** In the window a lost copy is set aside; here whoever asks has named the place and sees what lies there. */
const setLostCopyAside = async (): Promise<void> => {
  throw new Refusal('REGISTER_EXISTS');
};

export const checkOutCommand: Command = {
  summary: 'Henter et register som er hjemme på en delt plass, til denne maskinen. Ingen andre kan hente det imens.',
  usage: 'HJEMME --register F [--account A] [--break-because TEKST]',
  values: [...registerOptions, 'break-because'],
  positionals: 1,
  async run(input) {
    const { options, positionals, world } = input;
    const homePath = resolve(positionals[0] ?? '');
    const local = pathsOf(resolve(needed(options, 'register')), world.resourcesPath);
    refuseSynced(homePath, local.database);
    const loginName = optional(options, 'account') ?? (await onlyAccountAt(homePath));
    await checkOut({
      home: homePlacesOf(homePath),
      homePath,
      local,
      machine: hostname(),
      loginName,
      password: needPassword(world),
      breakBecause: optional(options, 'break-because'),
      setLostCopyAside,
      ...clockOf(world),
    });
    // Opened once, so that its log is told of the loan.
    await withRegister({ options: { ...options, account: loginName }, world }, async () => undefined);
    const lease = await readLease(homePlacesOf(homePath));
    const until = lease === null || lease === 'unreadable' ? null : lease.until;
    return {
      json: { register: local.database, home: homePath, until },
      text: `Registeret er hentet hit: ${local.database}\nLånt til og med ${until === null ? '–' : formatDay(until)}.`,
    };
  },
};

export const checkInCommand: Command = {
  summary: 'Leverer et hentet register tilbake til den delte plassen. Kopien prøves der før den får navnet sitt.',
  usage: '--register F [--account A]',
  values: [...registerOptions],
  async run(input) {
    await withRegister(input, ({ ask }) => ask('lending.checkIn', {}));
    const register = resolve(needed(input.options, 'register'));
    return { json: { register, checkedIn: true }, text: 'Registeret er levert tilbake, og kopien her er fjernet.' };
  },
};

export const whoHasCommand: Command = {
  summary: 'Sier hvem som har hentet et register fra en delt plass, og hvor lenge lånet varer.',
  usage: 'HJEMME',
  values: [],
  positionals: 1,
  async run({ positionals }) {
    const home = homePlacesOf(resolve(positionals[0] ?? ''));
    const found = await findHome(home);
    const lease = await readLease(home);
    if (found === null && lease === null) throw new Refusal('REGISTER_MISSING');
    const json = { edition: found?.edition ?? null, lease };
    if (lease === null) return { json, text: 'Ingen har hentet det.' };
    if (lease === 'unreadable') return { json, text: 'Det er lånt ut, men fila med lånet er skadet.' };
    const { loginName, machine, since, until } = lease;
    const days = `siden ${formatDay(since.slice(0, 10))}, til og med ${formatDay(until)}`;
    return { json, text: `${loginName} har det på ${machine} ${days}.` };
  },
};

/** A lease does not hold in a folder that is synchronised, and a copy on a share would be opened there. */
function refuseSynced(home: string, local: string): void {
  const synced = sharedPlace(home);
  if (synced?.kind === 'synced') throw new Refusal('SHARED_PLACE', synced);
  const shared = sharedPlace(local);
  if (shared) throw new Refusal('SHARED_PLACE', shared);
}

async function onlyAccountAt(home: string): Promise<string> {
  const [account, ...others] = await accountsAt(homePlacesOf(home));
  if (!account) throw new Refusal('REGISTER_MISSING');
  if (others.length > 0) throw new UsageError('--account mangler', { option: 'account' });
  return account.loginName;
}

const clockOf = (world: CommandWorld) => (world.clock ?? systemClock)();
