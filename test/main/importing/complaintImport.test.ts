import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { percentWithOneDecimal } from '../../../src/domain/statistics/share.ts';
import { grantedCase } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { cells, csv, openList } from './importList.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
});
afterEach(() => register.close());

const header = cells(
  'Navn|Født|Klage mottatt|Klager på|Hjemmel|Hvem klager|Klagers navn|Fullmakt|Kjent fra|Oversendt Statsforvalteren|Utfall|Avgjort|Saksnr|Lærdom',
);
const open = (...rows: string[]) => openList(register, 'complaints', csv([header, ...rows.map(cells)]));
const all = async () => (await register.invoke('complaint.list', { filter: {}, sort: 'person' })).rows;

describe('a list of complaints', () => {
  test('of 27 gives 15 stadfestet, 9 endret and 3 opphevet: 55.6, 33.3 and 11.1 % (Statsforvalteren, 2020 to 2023)', async () => {
    const outcomes = [
      ...Array.from({ length: 15 }, (_, n) => (n % 2 ? 'Stadfestet' : 'stadfesta')),
      ...Array.from({ length: 9 }, (_, n) => (n % 2 ? 'Endret' : 'omgjort')),
      ...Array.from({ length: 3 }, () => 'Oppheva'),
    ];
    const rows = outcomes.map(
      (outcome, n) =>
        `Klager ${String.fromCodePoint(65 + n)}sen|1980-01-${String(n + 1).padStart(2, '0')}|02.02.2022|får ikke plan|pbrl|bruker||||20.02.2022|${outcome}|10.05.2022||`,
    );
    const list = await open(...rows);
    expect(list.opened.columns.map(({ field }) => field)).toEqual([
      'name',
      'birthDate',
      'receivedOn',
      'complaintKind',
      'ground',
      'complainant',
      'complainantName',
      'hasPowerOfAttorney',
      'knownOn',
      'forwardedOn',
      'complaintOutcome',
      'closedOn',
      'caseNumber',
      'learnt',
    ]);
    expect(await list.trial()).toMatchObject({
      rows: 27,
      ready: 27,
      created: 27,
      matched: 0,
      errors: [],
      warnings: [],
    });
    await list.run();
    const { complaints } = await register.invoke('statistics.indicators', { asOf: '2022-12-31' });
    expect(complaints).toMatchObject({ received: 27, settled: 27, forwarded: 27, supervisionRequests: 0 });
    expect(complaints.daysToForwarding).toEqual({ median: 18, p90: 18 });
    expect(
      complaints.byOutcome
        .filter(({ count }) => count > 0)
        .map(({ outcome, count, share }) => [outcome, count, percentWithOneDecimal(share ?? 0)]),
    ).toEqual([
      ['upheld', 15, 55.6],
      ['changed', 9, 33.3],
      ['annulled', 3, 11.1],
    ]);
  });

  test('joins the case by its number, keeps the story, and asks for an answer of what is still open', async () => {
    const { personId, referralId } = await grantedCase(register);
    const { caseNumber } = await register.invoke('referral.get', { id: referralId });
    const list = await open(
      `||10.11.2026|drøyer|NAV|verge|Ola Testmann|ja|01.11.2026||under behandling||${caseNumber}|`,
      `Ukjent Annensen|1970-05-05|01.03.2026|medvirkning|bvl|mor|Kari Testdotter|||15.03.2026|trukket|20.03.2026|9999/1|Vi ringer først`,
      `Ukjent Annensen|1970-05-05|01.04.2026||||||||||`,
    );
    const trial = await list.trial();
    expect(trial).toMatchObject({ created: 3, errors: [] });
    expect(trial.warnings.map(({ row, code }) => [row, code])).toEqual([
      [3, 'CASE_NOT_KNOWN'],
      [4, 'COMPLAINT_KIND_ASSUMED'],
      [4, 'COMPLAINT_GROUND_ASSUMED'],
    ]);
    await list.run();
    const [own] = await register.invoke('complaint.ofPerson', { personId });
    expect(own).toMatchObject({
      ground: 'nav',
      kind: 'delay',
      state: 'received',
      termEndsOn: '2026-11-23',
      referralId,
    });
    const open1 = await register.invoke('worklist.list', { kind: 'complaint' });
    expect(open1.rows.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2026-05-04', '2026-12-10']);
    const withdrawn = (await all()).find(({ outcome }) => outcome === 'withdrawn')!;
    const file = await register.invoke('complaint.get', { id: withdrawn.id });
    expect(file.events.map(({ step, onDay }) => [step, onDay])).toEqual([
      ['register', '2026-03-01'],
      ['forward', '2026-03-15'],
      ['withdraw', '2026-03-20'],
    ]);
    expect(file).toMatchObject({
      learnt: 'Vi ringer først',
      undoable: null,
      fields: { complainantName: 'Kari Testdotter' },
    });
  });

  test('brings nothing the second time, and goes out again whole with its deadlines', async () => {
    const rows = [
      'Kari Prøve|1980-01-01|01.11.2026|avslag|pbrl|bruker||||||||',
      'Per Prøve|1981-01-01|02.11.2026|avslag|pbrl|bruker||||||||',
    ];
    const { batchId } = await (await open(...rows)).run();
    expect(await (await open(...rows)).trial()).toMatchObject({ created: 0, matched: 2 });
    expect((await register.invoke('worklist.list', { kind: 'complaint' })).rows).toHaveLength(2);
    expect(await register.invoke('importing.undo', { batchId })).toEqual({ removed: 4 });
    expect(await all()).toEqual([]);
    expect((await register.invoke('worklist.list', { kind: 'complaint' })).rows).toEqual([]);
  });

  test('does not go out again once somebody has gone on with one of them', async () => {
    const { batchId } = await (await open('Kari Prøve|1980-01-01|01.11.2026|avslag|pbrl|bruker||||||||')).run();
    const [row] = await all();
    await register.invoke('complaint.learn', { id: row!.id, version: 1, learnt: 'Mye' });
    expect(await register.refusal('importing.undo', { batchId })).toBe('IMPORT_CHANGED_SINCE');
  });

  test('says what is wrong and what it cannot know, and stores nothing of it', async () => {
    await register.invoke('person.create', aPerson({ givenName: 'Eva', familyName: 'Navnlik' }));
    const list = await open(
      'Per Prøve|1981-01-01||avslag|pbrl|bruker||||||||',
      'Per Prøve|1981-01-01|10.11.2026|avslag|pbrl|bruker|||12.11.2026|01.11.2026||||',
      '||10.11.2026|avslag|pbrl|bruker|||||||9999/9|',
      'Eva Navnlik||10.11.2026|avslag|pbrl|bruker||||||||',
      'Per Prøve|1981-01-01|09.11.2026|avslag|pbrl|bruker|||||Endret|||',
    );
    const trial = await list.trial();
    expect(trial.errors.map(({ row, code }) => [row, code])).toEqual([
      [2, 'MISSING_VALUE'],
      [3, 'RECEIVED_BEFORE_KNOWN'],
      [3, 'FORWARDED_BEFORE_RECEIVED'],
      [4, 'CASE_NOT_KNOWN'],
    ]);
    expect(trial.warnings.map(({ row, code }) => [row, code])).toEqual([
      [5, 'NAMESAKE_NOT_JOINED'],
      [6, 'CLOSED_ASSUMED'],
    ]);
    await expect(list.run()).rejects.toThrow('IMPORT_HAS_ERRORS');
    expect(await all()).toEqual([]);
  });
});
