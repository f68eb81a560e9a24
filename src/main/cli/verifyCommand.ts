import { verifyRegister } from '../backup/verify.ts';
import type { Command } from './command.ts';
import { registerOptions, withRegister } from './registerSession.ts';

export const verifyCommand: Command = {
  summary: 'Leser hele registeret og hele loggen over innsyn, og sier om noe er skadet eller endret.',
  usage: '--register F --account A [--accept-older]',
  values: [...registerOptions],
  // An administrator goes on with an older copy, or without changes that were lost with the log.
  flags: ['accept-older'],
  async run(input) {
    const found = await withRegister(input, ({ register }) => verifyRegister(register));
    const { integrity, auditChain } = found;
    // To look is to leave a line: counted apart, so that two looks at the same register say the same.
    const counts = Object.fromEntries(Object.entries(found.counts).filter(([table]) => table !== 'audit'));
    const isWell = integrity === 'ok' && auditChain.ok;
    return {
      json: { integrity, auditChain, counts },
      text: [
        integrity === 'ok' ? 'Fila er hel.' : `Fila er skadet: ${integrity.join('; ')}`,
        auditChain.ok
          ? `Loggen over innsyn er ubrutt: ${auditChain.lines} linjer.`
          : `Loggen over innsyn er brutt ved linje ${auditChain.brokenAt ?? '–'}.`,
        ...Object.entries(counts).map(([table, rows]) => `  ${table}: ${rows}`),
      ].join('\n'),
      exitCode: isWell ? 0 : 1,
    };
  },
};
