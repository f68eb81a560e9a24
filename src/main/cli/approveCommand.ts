import type { Command } from './command.ts';
import { needed, numberOption, optional } from './options.ts';
import { registerOptions, withRegister } from './registerSession.ts';

export const approveCommand: Command = {
  summary:
    'Godkjenner årsrapporten som den står. Den fryses; --note sier hva som er rettet når en utgave finnes fra før.',
  usage: '--register F --year Y [--note TEXT]',
  values: [...registerOptions, 'year', 'note'],
  async run({ options, world }) {
    needed(options, 'year');
    const year = numberOption(options, 'year', 2000, 2100);
    const number = await withRegister({ options, world }, async ({ ask }) => {
      const { editions } = await ask('report.get', { year, language: 'nb', edition: 'draft' });
      const approved = await ask('report.approve', { year, seen: editions.length, note: optional(options, 'note') });
      return approved.number;
    });
    return { json: { year, number }, text: `Årsrapporten for ${year} er godkjent, utgave ${number}.` };
  },
};
