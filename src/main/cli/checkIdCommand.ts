import { formatDay } from '../../domain/calendar/day.ts';
import { checkNationalId } from '../../domain/person/nationalId.ts';
import type { Command } from './command.ts';

export const checkIdCommand: Command = {
  summary: 'Prøver et fødselsnummer, D-, H- eller FH-nummer. Ingenting lagres.',
  usage: 'NUMBER',
  values: [],
  positionals: 1,
  async run({ positionals }) {
    const { number, kind, valid, rule, synthetic, birthDate } = checkNationalId(positionals[0] ?? '');
    const facts = [
      valid ? 'gyldig' : 'ikke gyldig',
      kind,
      ...(rule ? [`kontrollsifre: ${rule}`] : []),
      ...(synthetic ? [`syntetisk (${synthetic})`] : []),
      ...(birthDate ? [`født ${formatDay(birthDate)}`] : []),
    ];
    return { json: { number, kind, valid, rule, synthetic, birthDate }, text: facts.join(' · ') };
  },
};
