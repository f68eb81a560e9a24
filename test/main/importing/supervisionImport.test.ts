import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { addFadder, assignFadder } from '../fadder/aFadder.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { cells, csv, openList } from './importList.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const header = cells('Dato|Type|Fadder|Koordinator|Enhet|Timer|Møtte|Tema');
const open = (...rows: string[]) => openList(register, 'supervision', csv([header, ...rows.map(cells)]));
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('a list of supervision', () => {
  test('comes in as sessions with attendance, faddere and coordinators, each once', async () => {
    await addCoordinator(register, { name: 'Marit Bakke' });
    const list = await open(
      '03.02.2026|gruppe|Liv Sæther|Jonas Eide|Hjemmetjenesten nord|1,5|ja|koordinatorrollen',
      '03.02.2026|gruppe|Liv Sæther|Eide, Grete|Hjemmetjenesten nord|1,5|forfall|',
      '03.02.2026|gruppe|Liv Sæther|Jonas Eide|Hjemmetjenesten nord|1,5|nei|',
      '10.02.2026|individuell|Marit Bakke|Jonas Eide|Hjemmetjenesten nord|45|x|',
      '24.02.2026|faddermøte|Liv Sæther||||x|',
      '24.02.2026|faddermøte|Marit Bakke||||nei|',
      '15.12.2026|gruppe|Liv Sæther|Jonas Eide|Hjemmetjenesten nord|1,5||',
    );
    expect(list.opened.columns.map(({ field }) => field)).toEqual([
      'date',
      'kind',
      'fadder',
      'coordinator',
      'unit',
      'hours',
      'attended',
      'themes',
    ]);
    expect(await list.trial()).toMatchObject({ rows: 7, ready: 7, created: 7, matched: 0, errors: [] });
    await list.run();
    const sessions = await register.invoke('supervision.list', year);
    expect(sessions).toMatchObject([
      { day: '2026-12-15', kind: 'group', state: 'planned', called: 1, attended: 0 },
      { day: '2026-02-24', kind: 'fadderGroup', state: 'held', called: 2, attended: 1, fadderId: null },
      { day: '2026-02-10', kind: 'individual', state: 'held', minutes: 45, fadderName: 'Marit Bakke' },
      { day: '2026-02-03', kind: 'group', minutes: 90, themes: 'koordinatorrollen', called: 2, attended: 1 },
    ]);
    const { faddere } = await register.invoke('fadder.groups', {});
    expect(faddere.map(({ name, coordinatorId, activeFrom }) => [name, coordinatorId !== null, activeFrom])).toEqual([
      ['Marit Bakke', true, '2026-02-10'],
      ['Liv Sæther', false, '2026-02-03'],
    ]);
    const names = (await register.invoke('coordinator.list', {})).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Grete Eide', 'Jonas Eide', 'Marit Bakke']);
  });

  test('brings nothing the second time, and goes out again whole', async () => {
    const rows = [
      '03.02.2026|gruppe|Liv Sæther|Jonas Eide|||ja|',
      '04.02.2026|individuell|Liv Sæther|Jonas Eide|||ja|',
    ];
    const { batchId } = await (await open(...rows)).run();
    const again = await open(...rows, '04.02.2026|individuell|Liv Sæther|Grete Aas|||ja|');
    expect(await again.trial()).toMatchObject({ created: 1, matched: 2 });
    expect(await register.invoke('importing.undo', { batchId })).toEqual({ removed: 4 });
    expect(await register.invoke('supervision.list', year)).toEqual([]);
    expect((await register.invoke('fadder.groups', {})).faddere).toEqual([]);
  });

  test('stays where something has been built on it', async () => {
    const { batchId } = await (await open('03.02.2026|gruppe|Liv Sæther|Jonas Eide|||ja|')).run();
    const { faddere } = await register.invoke('fadder.groups', {});
    const [jonas] = await register.invoke('coordinator.list', {});
    await assignFadder(register, faddere[0]!.id, [jonas!.id], '2026-11-01');
    expect(await register.refusal('importing.undo', { batchId })).toBe('IMPORT_CHANGED_SINCE');
  });

  test('says what is wrong and what is missing, by row and column', async () => {
    await addFadder(register);
    const { errors, warnings } = await (
      await open(
        '31.02.2026|gruppe|Liv Sæther|Jonas Eide|||ja|',
        '|gruppe|Liv Sæther|Jonas Eide|||ja|',
        '03.02.2026|kaffe|Liv Sæther|Jonas Eide|||ja|',
        '03.02.2026|gruppe|Liv Sæther|Jonas Eide|||ja|om 17847012345',
        '05.02.2026|gruppe||Jonas Eide|||ja|',
      )
    ).trial();
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'Dato', 'IMPOSSIBLE_DATE'],
      [3, 'Dato', 'MISSING_VALUE'],
      [4, 'Type', 'UNKNOWN_CODE'],
      [5, 'Tema', 'NUMBER_IN_TEXT'],
    ]);
    expect(warnings.map(({ row, code }) => [row, code])).toEqual([[6, 'GROUP_WITHOUT_FADDER']]);
  });
});
