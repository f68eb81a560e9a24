import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { enrol, noteAll, planRound, programId, standingIn } from '../training/aCourse.ts';
import { cells, csv, openList } from './importList.ts';
import { contentHashes } from './registerContent.ts';

let register: TestRegister;
let grete = '';
let jonas = '';
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  jonas = await addCoordinator(register, { name: 'Jonas Eide' });
  grete = await addCoordinator(register, { name: 'Grete Aas' });
});
afterEach(() => register.close());

const header = cells('Navn|Enhet|Kurs|Dag 1|Dag 2|Møtt dag 1|Møtt dag 2|E-læring|Leder');
const open = (...rows: string[]) => openList(register, 'training', csv([header, ...rows.map(cells)]));
const rows = [
  'Jonas Eide|Nord|Koordinatoropplæring|14.03.2023|11.04.2023|ja|ja||',
  'Aas, Grete|Nord|Koordinatoropplæring|14.03.2023|11.04.2023|x|forfall||',
  'Grete Aas||||||| 02.02.2024|',
  'Berit Leder|Sør|Halv dag for ledere|20.10.2023||ja||| ja'.replace('||| ja', '|||ja'),
  'Ola Ansatt|Sør|Dialogkurs|01.12.2026||||',
];

describe('a list of training', () => {
  test('comes in as rounds with presence, and completion is counted from it', async () => {
    const list = await open(...rows);
    expect(list.opened.columns.map(({ field }) => field)).toEqual([
      'name',
      'unit',
      'course',
      'date',
      'date2',
      'attended',
      'attended2',
      'eLearningOn',
      'leader',
    ]);
    const trial = await list.trial();
    expect(trial).toMatchObject({ rows: 5, ready: 5, created: 5, matched: 0, errors: [] });
    expect(trial.warnings.map(({ code, value }) => `${code} ${value ?? ''}`)).toEqual([
      'NOT_A_COORDINATOR Ola Ansatt',
      'COURSE_ADDED Dialogkurs',
    ]);
    await list.run();
    const courses = await register.invoke('course.list', {});
    expect(courses.map(({ days, state, enrolled }) => [days.join(), state, enrolled])).toEqual([
      ['2026-12-01', 'planned', 1],
      ['2023-10-20', 'held', 1],
      ['2023-03-14,2023-04-11', 'held', 2],
    ]);
    const basics = await programId(register, 'newCoordinators');
    expect(await standingIn(register, grete, basics)).toBe('underWay');
    expect(await standingIn(register, grete, await programId(register, 'allEmployees'))).toBe('completed 2024-02-02');
    const others = await register.invoke('training.participants', {});
    expect(others.map(({ name, isLeader, unitName }) => [name, isLeader, unitName])).toEqual([
      ['Ola Ansatt', false, 'Sør'],
      ['Berit Leder', true, 'Sør'],
    ]);
  });

  test('brings nothing the second time, and goes out again whole', async () => {
    // A round of the register with one of the list on it: the list adds the other, and the undo takes only them away.
    const known = await planRound(register, 'coordinatorCourse', ['2023-03-14', '2023-04-11']);
    await enrol(register, known, [grete]);
    await noteAll(register, known);
    const before = await contentHashes(register.db, ['audit', 'import_batch', 'import_mapping']);
    const { batchId } = await (await open(...rows)).run();
    expect((await register.invoke('course.get', { id: known })).enrolled).toBe(2);
    expect(await (await open(...rows)).trial()).toMatchObject({ created: 0, matched: 5 });
    await register.invoke('importing.undo', { batchId });
    expect(await contentHashes(register.db, ['audit', 'import_batch', 'import_mapping'])).toEqual(before);
  });

  test('is not taken out again when something has been built on it', async () => {
    const { batchId } = await (await open(...rows)).run();
    const [planned] = await register.invoke('course.list', {});
    await enrol(register, planned!.id, [grete]);
    expect(await register.refusal('importing.undo', { batchId })).toBe('IMPORT_CHANGED_SINCE');
  });

  test('is not taken out again when presence was corrected by hand, in a round that was there before', async () => {
    const known = await planRound(register, 'coordinatorCourse', ['2023-03-14', '2023-04-11']);
    await enrol(register, known, [grete]);
    const { batchId } = await (await open(rows[0]!)).run();
    await noteAll(register, known, [jonas]);
    expect(await register.refusal('importing.undo', { batchId })).toBe('IMPORT_CHANGED_SINCE');
  });

  test('says what is missing in each row, and then takes nothing', async () => {
    const list = await open(
      'Jonas Eide|Nord|Koordinatoropplæring|||||',
      'Grete Aas|Nord||14.03.2023||||',
      '|Nord|Nettverksdag|14.03.2023||||',
      'Grete Aas|Nord|Koordinatoropplæring|11.04.2023|14.03.2023|||',
      'Grete Aas|Nord|Nettverksdag|31.02.2023||||',
    );
    const { errors } = await list.trial();
    expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 Dag 1 MISSING_VALUE',
      '3 Kurs MISSING_VALUE',
      '4 Navn MISSING_VALUE',
      '5 Dag 2 TO_BEFORE_FROM',
      '6 Dag 1 IMPOSSIBLE_DATE',
    ]);
    await expect(list.run()).rejects.toThrow('IMPORT_HAS_ERRORS');
    expect(await register.invoke('course.list', {})).toEqual([]);
  });
});
