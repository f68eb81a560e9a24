import { importFields, importKinds } from '../../domain/importing/importKind.ts';
import type { Command } from './command.ts';
import { choice } from './options.ts';

export const columnsCommand: Command = {
  summary: 'Kolonnene en import tar imot, med vanlige overskrifter og kodene som kan stå i dem.',
  usage: '--kind referrals|coordinators|training|supervision|complaints',
  values: ['kind'],
  async run({ options }) {
    const fields = importFields(choice(options, 'kind', importKinds)).map(({ field, headers, required, values }) => ({
      field,
      headers,
      required,
      values: values ?? [],
    }));
    return {
      json: fields,
      text: fields
        .map(({ field, headers, required }) => `${field}${required ? ' *' : ''}: ${headers.join(', ')}`)
        .join('\n'),
    };
  },
};
