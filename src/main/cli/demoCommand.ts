import { resolve } from 'node:path';

import { endOfYear, formatDay, minDay } from '../../domain/calendar/day.ts';
import { letterLanguages, officeTypes } from '../../domain/office/officeType.ts';
import { createDemo } from '../demo/createDemo.ts';
import { demoAccount } from '../demo/demoAccount.ts';
import { systemClock } from '../register/clock.ts';
import { pathsOf } from '../register/registerPaths.ts';
import { UsageError, type Command } from './command.ts';
import { choice, needed, numberOption, optionalDay } from './options.ts';
import { progressLine } from './progressLine.ts';

export const demoCommand: Command = {
  summary:
    'Lager et register med et oppdiktet kontor. Samme tall og dag gir samme innhold. Etter --as-of (årets siste dag, eller i dag i et år som ikke er omme) er ingenting registrert.',
  usage:
    '--register F --persons N --from-year Y --to-year Y --seed S [--office municipality|healthTrust] [--as-of DATE] [--language nb|nn]',
  values: ['register', 'persons', 'from-year', 'to-year', 'seed', 'office', 'as-of', 'language'],
  async run({ options, world }) {
    const register = resolve(needed(options, 'register'));
    const fromYear = numberOption(options, 'from-year', 2000, 2100);
    const toYear = numberOption(options, 'to-year', fromYear, fromYear + 30);
    const { today } = (world.clock ?? systemClock)();
    if (today < `${fromYear}-01-01`) throw new UsageError('Det første året er ikke begynt', { option: 'from-year' });
    // Nobody registers what has not happened: an office made in the middle of its last year has come as far as today.
    const asOf = optionalDay(options, 'as-of') ?? minDay(endOfYear(toYear), today);
    if (asOf > endOfYear(toYear) || asOf < `${fromYear}-01-01`)
      throw new UsageError('--as-of skal ligge i årene som er valgt', { option: 'as-of' });
    const show = progressLine(world);
    const { dek, persons, referrals, coordinators, plans } = await createDemo({
      paths: pathsOf(register, world.resourcesPath),
      options: {
        officeType: choice(options, 'office', officeTypes, 'municipality'),
        persons: numberOption(options, 'persons', 1, 1_000_000),
        fromYear,
        toYear,
        seed: numberOption(options, 'seed', 0, 2_147_483_647),
        asOf,
      },
      language: choice(options, 'language', letterLanguages, 'nb'),
      progress: (done, total) => show('Lager kontoret', done, total),
      ...(world.passwordCost ? { passwordCost: world.passwordCost } : {}),
    });
    dek.fill(0);
    const { loginName: account, password } = demoAccount;
    return {
      json: { account, password, persons, referrals, coordinators, plans },
      text: [
        `Registeret er laget: ${register}`,
        `${persons} personer, ${referrals} meldinger, ${coordinators} koordinatorer, ${plans} planer – alt oppdiktet`,
        `Registrert til og med ${formatDay(asOf)}`,
        `Konto: ${account}   Passord: ${password}`,
      ].join('\n'),
    };
  },
};
