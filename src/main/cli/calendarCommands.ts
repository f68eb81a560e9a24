import { formatDay } from '../../domain/calendar/day.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { dueDate, parsePeriod } from '../../domain/deadline/period.ts';
import { UsageError, type Command } from './command.ts';
import { dayOption, needed, numberOption } from './options.ts';

export const holidaysCommand: Command = {
  summary: 'Helligdagene i et år.',
  usage: '--year Y',
  values: ['year'],
  async run({ options }) {
    // The Gregorian reckoning of Easter was taken into use in 1700 here; before it the answer would be wrong.
    const holidays = holidaysOf(numberOption(options, 'year', 1701, 9999));
    return {
      json: holidays.map(({ date, name }) => ({ date, name })),
      text: holidays.map(({ date, name }) => `${formatDay(date)}  ${name}`).join('\n'),
    };
  },
};

export const dueCommand: Command = {
  summary: 'Når en frist er ute. B er virkedager: P3W, P1M, P10D, P5B.',
  usage: '--from DATE --period P3W|P1M|P10D|P5B',
  values: ['from', 'period'],
  async run({ options }) {
    const period = parsePeriod(needed(options, 'period'));
    if (period === null) throw new UsageError('--period skal være som P3W, P1M, P10D eller P5B', { option: 'period' });
    const { due } = dueDate(dayOption(options, 'from'), period);
    return { json: { due }, text: formatDay(due) };
  },
};
