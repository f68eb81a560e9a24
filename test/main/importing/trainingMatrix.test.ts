import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { programId, standingIn } from '../training/aCourse.ts';
import { cells, csv, openList } from './importList.ts';

let register: TestRegister;
let jonas = '';
let grete = '';
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  jonas = await addCoordinator(register, { name: 'Jonas Eide' });
  grete = await addCoordinator(register, { name: 'Grete Aas' });
});
afterEach(() => register.close());

const open = (...rows: string[]) => openList(register, 'training', csv(rows.map(cells)));
const rounds = async () =>
  (await register.invoke('course.list', {})).map(({ days, enrolled }) => `${days.join()} ${enrolled}`).toSorted();

describe('a matrix of people and courses', () => {
  test('comes in as a round for each course and day, whichever way a cell says it', async () => {
    const list = await open(
      'Koordinator|Enhet|Koordinatoropplæring|Nettverksdag 05.05.2025|E-læring brann|Dialogkurs|Merknad',
      'Jonas Eide|Nord|14.03.2023|x|02.02.2024||begynte i vår',
      'Aas, Grete|Nord|14.03.2023|syk||01.12.2024|',
      'Ny Medarbeider|Sør||✓|||',
    );
    expect(list.opened.columns.map(({ field }) => field)).toEqual([
      'name',
      'unit',
      'courseColumn',
      'courseColumn',
      'eLearningOn',
      'courseColumn',
      null,
    ]);
    const trial = await list.trial();
    expect(trial.errors).toEqual([]);
    expect(trial.warnings.map(({ column, code, value }) => [column, code, value].join(' '))).toEqual([
      'Merknad COLUMN_NOT_READ ',
      'Dialogkurs COURSE_ADDED Dialogkurs',
      'Koordinator NOT_A_COORDINATOR Ny Medarbeider',
    ]);
    await list.run();
    expect(await rounds()).toEqual(['2023-03-14 2', '2024-12-01 1', '2025-05-05 3']);
    const basics = await programId(register, 'newCoordinators');
    expect(await standingIn(register, jonas, basics)).toBe('completed 2023-03-14');
    const network = await programId(register, 'establishedCoordinators');
    expect(await standingIn(register, jonas, network)).toBe('completed 2025-05-05');
    expect(await standingIn(register, grete, network), 'ill that day').toBe('missing');
    // The second time it brings nothing.
    const again = await open(
      'Koordinator|Enhet|Koordinatoropplæring|Nettverksdag 05.05.2025',
      'Jonas Eide|Nord|14.03.2023|x',
    );
    expect(await again.trial()).toMatchObject({ created: 0, matched: 1 });
  });

  test('takes no tick without a day, and says where', async () => {
    const rows = ['Navn|Koordinatoropplæring|Nettverksdag', 'Jonas Eide|x|05.05.2025', 'Grete Aas|nei|31.02.2025'];
    const list = await open(...rows);
    const { errors } = await list.trial();
    expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 Koordinatoropplæring DAY_NOT_TOLD',
      '3 Nettverksdag IMPOSSIBLE_DATE',
    ]);
    await expect(list.run()).rejects.toThrow('IMPORT_HAS_ERRORS');
    expect(await rounds()).toEqual([]);
  });

  test('is not seen in a list with a row for each attendance: a column of ticks beside stays what it was', async () => {
    const list = await open('Navn|Kurs|Dato|Betalt', 'Jonas Eide|Nettverksdag|05.05.2025|x');
    expect(list.opened.columns.map(({ field }) => field)).toEqual(['name', 'course', 'date', null]);
  });
});
