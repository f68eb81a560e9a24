import { describe, expect, it } from 'vitest';

import { permissionsOf } from '../../../src/domain/account/role.ts';
import { formatsFor } from '../../../src/locales/formats.ts';
import { textsFor } from '../../../src/locales/texts.ts';
import { type CommandActions, commandsFor, matchingCommands } from '../../../src/renderer/search/commands.ts';

const person = (id: string, givenName: string, missesCoordinator: boolean) => ({
  id,
  givenName,
  familyName: 'Testnes',
  birthDate: '1980-01-01',
  dueDate: null,
  maskedNationalId: null,
  address: null,
  missesCoordinator,
  coordinator: null,
});
const found = {
  people: [person('p1', 'Kari', true), person('p2', 'Knut', false), person('p3', 'Kåre', true)],
  cases: [
    { id: 'c0', caseNumber: '2024/9', personId: 'p1', personName: '', state: 'closed', receivedOn: '2024-01-14' },
    {
      id: 'c1',
      caseNumber: '2025/31',
      personId: 'p1',
      personName: '',
      state: 'awaitingCoordinator',
      receivedOn: '2025-01-14',
    },
  ],
  complaints: [],
};

function commandsOf(role: 'caseWorker' | 'auditor') {
  const went: string[] = [];
  const actions: CommandActions = { go: (path) => went.push(path), lock() {}, help() {}, colorScheme() {} };
  const texts = textsFor('nb');
  const commands = commandsFor({
    t: texts('search'),
    app: texts('app'),
    formats: formatsFor('nb'),
    permissions: permissionsOf(role),
    officeType: 'municipality',
    found,
    actions,
  });
  return { commands, went };
}

describe('commands', () => {
  it('offer a coordinator only to a found person who lacks one, and lead to the open case', () => {
    const { commands, went } = commandsOf('caseWorker');
    const offered = commands.filter(({ key }) => key.startsWith('coordinator:'));
    expect(offered.map(({ text }) => text)).toEqual(['Finn koordinator til Kari Testnes']);
    offered[0]?.run();
    expect(went).toEqual(['/sak/c1/koordinator']);
  });

  it('leave out what the account may not do', () => {
    const keys = commandsOf('auditor').commands.map(({ key }) => key);
    expect(keys).toContain('go:statistics');
    expect(keys).toContain('lock');
    expect(keys).not.toContain('newReferral');
    expect(keys).not.toContain('go:persons');
    expect(keys).not.toContain('import');
    expect(keys.filter((key) => key.startsWith('coordinator:'))).toEqual([]);
  });

  it('are found by the beginning of any of their words, in any order', () => {
    const { commands } = commandsOf('caseWorker');
    expect(matchingCommands(commands, 'stat').map(({ key }) => key)).toEqual(['go:statistics']);
    expect(matchingCommands(commands, 'kar koo').map(({ key }) => key)).toEqual(['coordinator:p1']);
    expect(matchingCommands(commands, 'atistikk')).toEqual([]);
    expect(matchingCommands(commands, '')).toHaveLength(commands.length);
  });
});
