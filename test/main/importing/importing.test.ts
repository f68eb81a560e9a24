import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import {
  assignment,
  coordinator,
  deadline,
  decision,
  person,
  plan,
  referral,
  referralEvent,
  searchWord,
  unit,
} from '../../../src/main/db/schema/index.ts';
import { refreshDeadlinesOfPersons } from '../../../src/main/deadline/refreshDeadlines.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { cells, csv, listHeader, openList } from './importList.ts';
import { contentHashes } from './registerContent.ts';

const kari = syntheticNationalId('1969-03-12', 'female');
const ola = syntheticNationalId('2012-08-30', 'male');
const kariRow = cells(
  `${kari}|Hansen, Kari|02.01.2025|IP|innvilget|20.01.2025|Per Olsen|Hjemmetjenesten nord|01.02.2025||aktiv|01.03.2025||01.03.2027|omfattende|Nord|||2025/7|`,
);
const olaFirst = cells(
  `${ola}|Ola Berg|05.02.2025|BK|innvilget|20.02.2025|Per Olsen|Hjemmetjenesten nord|01.03.2025|01.06.2025|||||middels|Sør||||Ingrid Fagerli`,
);
const olaSecond = cells(
  `${ola}|Ola Berg|05.02.2025|BK|innvilget|20.02.2025|Eva Lie|Helsestasjonen|02.06.2025|||||||||||`,
);
const refused = cells(
  `|Anne Vik|03.01.2025|koordinator|avslag|10.01.2025|||||||||||10.01.2025|Fyller ikke vilkårene||En som har sluttet`,
);
const list = csv([listHeader, kariRow, olaFirst, olaSecond, refused]);

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

describe('somebody whose processing is restricted', () => {
  it('is changed by no import and no undo of one: the row is told, left out, and the others come in', async () => {
    const { batchId } = await (await openList(register, 'referrals', list)).run();
    const [found] = await register.db.select().from(person).where(eq(person.nationalId, kari));
    await register.invoke('privacy.restrict', { personId: found?.id ?? '', reason: 'bestrides' });
    expect(await register.refusal('importing.undo', { batchId })).toBe('PERSON_RESTRICTED');
    // What the register has already is no change.
    expect(await (await openList(register, 'referrals', list)).trial()).toMatchObject({ errors: [], created: 0 });
    const [newOfKari, newOfOla] = [kari, ola].map((number) =>
      cells(`${number}|Hansen, Kari|02.06.2026|koordinator||||||||||||||||`),
    );
    const later = await openList(register, 'referrals', csv([listHeader, newOfKari ?? [], newOfOla ?? []]));
    expect((await later.trial()).errors).toMatchObject([{ row: 2, column: 'Navn', code: 'PERSON_CLOSED' }]);
    await expect(later.run()).rejects.toThrow('IMPORT_HAS_ERRORS');
    const fixes = [{ row: 2, column: null, value: null }];
    expect(await later.run({ fixes })).toMatchObject({ created: 1, skipped: 1 });
  });
});

describe('a list of meldinger', () => {
  it('brings in everything a row tells, counted by hand', async () => {
    const { trial, run } = await openList(register, 'referrals', list);
    expect(await trial()).toMatchObject({ rows: 4, ready: 4, created: 3, matched: 1, skipped: 0, errors: [] });
    expect(await run()).toMatchObject({ rows: 4, created: 3, matched: 1, skipped: 0 });
    const { db } = register;
    const people = await db.select().from(person);
    expect(
      people.map(
        ({ givenName, familyName, birthDate, gender, needClass, area }) =>
          `${givenName} ${familyName} ${birthDate} ${gender} ${needClass} ${area}`,
      ),
    ).toEqual([
      'Kari Hansen 1969-03-12 female extensive Nord',
      'Ola Berg 2012-08-30 male moderate Sør',
      'Anne Vik null unknown unknown null',
    ]);
    expect((await db.select().from(unit)).map(({ name }) => name)).toEqual(['Hjemmetjenesten nord', 'Helsestasjonen']);
    expect(
      (await db.select().from(coordinator)).map(({ name, roles, activeFrom }) => [name, roles, activeFrom]),
    ).toEqual([
      ['Per Olsen', ['coordinator', 'childCoordinator'], '2025-02-01'],
      ['Eva Lie', ['childCoordinator'], '2025-06-02'],
    ]);
    expect(await db.select().from(assignment)).toMatchObject([
      { role: 'coordinator', fromDay: '2025-02-01', toDay: null },
      { role: 'childCoordinator', fromDay: '2025-03-01', toDay: '2025-06-01' },
      { role: 'childCoordinator', fromDay: '2025-06-02', toDay: null },
    ]);
    expect(await db.select().from(plan)).toMatchObject([
      { state: 'active', activeFrom: '2025-03-01', activeTo: null, nextEvaluationOn: '2027-03-01' },
    ]);
    expect(await db.select().from(decision)).toMatchObject([
      { outcome: 'grantedPlanWithCoordinator', decidedOn: '2025-01-20', legalBasis: 'pbrl2-5', isLongTerm: true },
      { outcome: 'grantedChildCoordinator', decidedOn: '2025-02-20', legalBasis: 'pbrl2-5c' },
      { outcome: 'refused', decidedOn: '2025-01-10', isLongTerm: false },
    ]);
  });

  it('leaves each case in the state its facts say, with the story of how it came there', async () => {
    const { run } = await openList(register, 'referrals', list);
    await run();
    const { db } = register;
    const cases = await db.select().from(referral);
    expect(cases).toMatchObject([
      { caseNumber: '2025/7', state: 'assigned', outcome: 'grantedPlanWithCoordinator' },
      { caseNumber: '2025/9', state: 'assigned', responsibleAccountId: expect.any(String) as string },
      { caseNumber: '2025/8', state: 'closed', outcome: 'refused', closeReason: 'notGranted' },
    ]);
    const events = await db.select().from(referralEvent);
    const story = (id: string | undefined) => events.filter((event) => event.referralId === id).map(({ step }) => step);
    expect(cases.map(({ id }) => story(id))).toEqual([
      ['register', 'decide', 'assign'],
      ['register', 'decide', 'assign', 'assign'],
      ['register', 'decide', 'close'],
    ]);
    expect(events.find(({ referralId }) => referralId === cases[2]?.id)?.note).toContain('En som har sluttet');
  });

  it('puts a person whose coordinator has ended on the red line', async () => {
    const { run } = await openList(register, 'referrals', csv([listHeader, olaFirst]));
    await run();
    const [found] = await register.db.select().from(referral);
    expect(found?.state).toBe('awaitingCoordinator');
    const open = (await register.db.select().from(deadline)).filter(({ doneOn }) => doneOn === null);
    expect(open.map(({ kind }) => kind)).toContain('coordinator');
  });

  it('reminds nobody of feedback that a list cannot tell of, also when the deadlines are counted anew', async () => {
    await (await openList(register, 'referrals', csv([listHeader, kariRow]))).run();
    const { db } = register;
    const kinds = async () => (await db.select().from(deadline)).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('feedback');
    const before = await db.select().from(deadline);
    await refreshDeadlinesOfPersons({ db, today: '2026-11-21' }, [before[0]?.personId ?? '']);
    expect(await db.select().from(deadline)).toEqual(before);
  });

  it('is found by name, number, birth date and case number afterwards', async () => {
    const { run } = await openList(register, 'referrals', csv([listHeader, kariRow]));
    await run();
    const words = (await register.db.select().from(searchWord)).map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(['kari', 'hansen', kari, '120369', '2025/7']));
  });

  it('adds nothing when the same list comes again', async () => {
    await (await openList(register, 'referrals', list)).run();
    const before = await contentHashes(register.db, ['audit', 'import_batch']);
    expect(await (await openList(register, 'referrals', list)).run()).toMatchObject({ created: 0, matched: 4 });
    expect(await contentHashes(register.db, ['audit', 'import_batch'])).toEqual(before);
  });

  it('knows a person again by name and birth date, and never by name alone', async () => {
    const header = ['Navn', 'Fødselsdato', 'Mottatt', 'Behov'];
    const rows = [
      ['Åse Aas', '01.02.1950', '01.01.2025', 'IP'],
      ['Aas, Aase', '01.02.1950', '01.01.2026', 'IP'],
      ['Åse Aas', '02.02.1950', '01.01.2025', 'IP'],
      ['Åse Aas', null, '05.01.2025', 'IP'],
      ['Åse Aas', null, '06.01.2025', 'IP'],
    ];
    await (await openList(register, 'referrals', csv([header, ...rows]))).run();
    expect(await register.db.select().from(person)).toHaveLength(4);
    expect(await register.db.select().from(referral)).toHaveLength(5);
  });

  it('says it when a number stands with another name than before', async () => {
    await (await openList(register, 'referrals', csv([listHeader, kariRow]))).run();
    const other = [kari, 'Bjørn Lund', '05.05.2025', 'IP'];
    const { trial } = await openList(register, 'referrals', csv([listHeader.slice(0, 4), other]));
    expect((await trial()).warnings).toMatchObject([{ row: 2, column: 'Navn', code: 'NAME_DIFFERS' }]);
  });

  it.each([
    ['a gap in the day received', [ola, 'Ola Berg', null, 'IP', null, null], 'Mottatt', 'MISSING_VALUE'],
    ['a gap in the need', [ola, 'Ola Berg', '01.02.2025', null, null, null], 'Behov', 'MISSING_VALUE'],
    [
      'a decision without outcome',
      [ola, 'Ola Berg', '01.02.2025', 'IP', null, '02.02.2025'],
      'Avgjørelse',
      'MISSING_VALUE',
    ],
    ['a day that does not exist', [ola, 'Ola Berg', '31.02.2025', 'IP', null, null], 'Mottatt', 'IMPOSSIBLE_DATE'],
    [
      'a wrong number',
      ['12345678901', 'Ola Berg', '01.02.2025', 'IP', null, null],
      'Fødselsnummer',
      'INVALID_NATIONAL_ID',
    ],
  ])('refuses the whole list for %s, and says where', async (_what, row, column, code) => {
    const { trial, run } = await openList(
      register,
      'referrals',
      csv([listHeader.slice(0, 6), kariRow.slice(0, 6), row]),
    );
    expect((await trial()).errors).toContainEqual(expect.objectContaining({ row: 3, column, code, who: 'Ola Berg' }));
    await expect(run()).rejects.toThrow('IMPORT_HAS_ERRORS');
    expect(await register.db.select().from(person)).toEqual([]);
  });

  it('takes a correction of a cell, and leaves out a row', async () => {
    const wrong = [ola, 'Ola Berg', '31.02.2025', 'IP'];
    const { run } = await openList(
      register,
      'referrals',
      csv([listHeader.slice(0, 4), wrong, ['12345678901', 'X Y', '', '']]),
    );
    const fixes = [
      { row: 2, column: 'Mottatt', value: '28.02.2025' },
      { row: 3, column: null, value: null },
    ];
    expect(await run({ fixes })).toMatchObject({ rows: 2, created: 1, skipped: 1 });
    expect(await register.db.select().from(referral)).toMatchObject([{ receivedOn: '2025-02-28' }]);
  });

  it('takes a coordinator without a first day from the day of the decision, and says so', async () => {
    const row = [...kariRow.slice(0, 8), null];
    const { trial, run } = await openList(register, 'referrals', csv([listHeader.slice(0, 9), row]));
    expect((await trial()).warnings).toMatchObject([{ column: 'Koordinator fra', code: 'COORDINATOR_FROM_ASSUMED' }]);
    await run();
    expect(await register.db.select().from(assignment)).toMatchObject([{ fromDay: '2025-01-20' }]);
  });

  it('says once, and not for every row, what the whole list is silent about', async () => {
    const rows = [1, 2, 3].map((n) => [`Person Nr${n}`, '01.02.2025']);
    const { trial } = await openList(register, 'referrals', csv([['Navn', 'Mottatt'], ...rows]));
    expect((await trial()).warnings).toMatchObject([{ row: 2, column: 'need', code: 'NEED_ASSUMED' }]);
  });

  it('remembers what a column was chosen to mean', async () => {
    const text = csv([
      ['Navn', 'Mottatt', 'Behov', 'Rubrikk 7'],
      ['Anne Vik', '01.02.2025', 'IP', 'Øst'],
    ]);
    const first = await openList(register, 'referrals', text);
    await first.run({ mapping: { Navn: 'name', Mottatt: 'receivedOn', Behov: 'need', 'Rubrikk 7': 'area' } });
    const again = await openList(register, 'referrals', text);
    expect(again.opened.columns[3]).toMatchObject({ field: 'area', certainty: 'remembered' });
    expect(again.opened.columns[0]).toMatchObject({ field: 'name', certainty: 'sure' });
  });

  it('masks a number that a spreadsheet has taken the zero from, in whatever column it stands', async () => {
    const cut = syntheticNationalId('2001-02-05', 'female', 4).slice(1);
    const { opened } = await openList(
      register,
      'referrals',
      csv([
        ['Navn', 'Rubrikk 2'],
        ['Anne Vik', cut],
      ]),
    );
    expect(JSON.stringify(opened)).not.toContain(cut);
    expect(opened.columns[1]?.examples).toEqual([`0${cut.slice(0, 5)} •••••`]);
  });

  it('masks numbers in examples and problems', async () => {
    const { opened, trial } = await openList(register, 'referrals', csv([listHeader, kariRow]));
    expect(JSON.stringify([opened, await trial()])).not.toContain(kari);
  });
});

describe('undo of an import', () => {
  it('leaves the register as it was, table by table', async () => {
    await (await openList(register, 'referrals', csv([listHeader, kariRow]))).run();
    const except = ['audit', 'import_batch', 'deadline.id'];
    const before = await contentHashes(register.db, except);
    // A new melding to somebody who was there, and somebody new.
    const second = [
      kari,
      'Hansen, Kari',
      '02.03.2026',
      'koordinator',
      'innvilget',
      '20.03.2026',
      'Eva Lie',
      'Ny enhet',
      '01.04.2026',
    ];
    const { run } = await openList(register, 'referrals', csv([listHeader, second, olaFirst]));
    const { batchId } = await run();
    expect(await contentHashes(register.db, except)).not.toEqual(before);
    await register.invoke('importing.undo', { batchId });
    expect(await contentHashes(register.db, except)).toEqual(before);
    expect(await register.refusal('importing.undo', { batchId })).toBe('NOTHING_TO_UNDO');
  });

  it('is refused when something was changed since, and tells what', async () => {
    const { batchId } = await (await openList(register, 'referrals', csv([listHeader, kariRow]))).run();
    await register.db.update(person).set({ version: 2 });
    const reply = await register.ask('importing.undo', { batchId });
    expect(reply).toMatchObject({ error: { code: 'IMPORT_CHANGED_SINCE', details: { persons: 1 } } });
    expect(await register.db.select().from(person)).toHaveLength(1);
  });

  it('is refused when a later import added to its people', async () => {
    const { batchId } = await (await openList(register, 'referrals', csv([listHeader, kariRow]))).run();
    const later = [kari, 'Hansen, Kari', '02.03.2026', 'koordinator'];
    await (await openList(register, 'referrals', csv([listHeader.slice(0, 4), later]))).run();
    expect(await register.refusal('importing.undo', { batchId })).toBe('IMPORT_CHANGED_SINCE');
  });
});

describe('a list of coordinators', () => {
  const header = [
    'Navn',
    'Enhet',
    'Leder',
    'Yrke',
    'Helsepersonell',
    'Rolle',
    'Maks antall',
    'Prosent',
    'Kompetanse',
    'Aktiv fra',
  ];
  it('brings in units and coordinators with what they can do, once', async () => {
    const rows = [
      [
        'Per Olsen',
        'Hjemmetjenesten',
        'Liv Dahl',
        'sykepleier',
        'ja',
        'begge',
        '8',
        '20',
        'Demens, bueskyting',
        '01.01.2024',
      ],
      ['Olsen, Per', 'Hjemmetjenesten', null, null, null, null, null, null, null, null],
    ];
    const { trial, run } = await openList(register, 'coordinators', csv([header, ...rows]));
    expect((await trial()).warnings).toMatchObject([{ row: 2, code: 'UNKNOWN_COMPETENCE', value: 'bueskyting' }]);
    expect(await run()).toMatchObject({ rows: 2, created: 1, matched: 1 });
    expect(await register.db.select().from(unit)).toMatchObject([{ name: 'Hjemmetjenesten', leader: 'Liv Dahl' }]);
    expect(await register.db.select().from(coordinator)).toMatchObject([
      {
        name: 'Per Olsen',
        isHealthPersonnel: true,
        roles: ['coordinator', 'childCoordinator'],
        maxPersons: 8,
        percentage: 20,
        competences: ['dementia'],
        activeFrom: '2024-01-01',
      },
    ]);
  });
});
