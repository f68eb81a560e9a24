import { z } from 'zod';

import { mostLoanDays } from '../domain/lending/lease.ts';
import { nothing, versionField } from './fields.ts';
import { alone, command, query } from './route.ts';

const days = z.int().min(1).max(mostLoanDays);

/** A register that is at home on a shared place and lent to one machine at a time. Checking out stands at the door: `register.checkOut`. */
export const lendingRoutes = {
  /** Brings this machine's copy home and ends the loan; the register is locked after it. */
  checkIn: alone(command('signedIn', nothing, nothing)),
  /** Gives the loan its full time once more. */
  extend: alone(command('signedIn', nothing, nothing)),
  /** For how many working days the office lends its register. */
  rule: query('signedIn', nothing, z.object({ days, version: versionField })),
  changeRule: command('settings.write', z.object({ days, version: versionField }), z.object({ version: versionField })),
};
