import { writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { initRegister, koordinat, temporaryFolder } from './commandLine.ts';

/**
 * A list small enough to count by hand, and every figure of the dashboard that comes of it. As of 31 December 2025, events
 * of 2025; the list is read in November 2026. The comment beside a row says what it is there for.
 */
const header =
  'Navn|Født|Bistandsbehov|Bydel|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|Koordinator|Enhet|Koordinator fra|Koordinator til|IP-status|IP fra|IP til|Tilbakemelding sendt';
const rehab = 'Per Olsen|Rehabilitering';
const school = 'Liv Moen|Skole';
const home = 'Dahl, Eva|Hjemmetjenesten';
const rows = [
  // 18 on the very day; assignment and plan end on it, and count.
  `Ada Ås|31.12.2007|omfattende|Nord|02.01.2025|IP|innvilget|22.01.2025|${rehab}|01.02.2025|31.12.2025|aktiv|01.03.2025|31.12.2025|10.02.2025`,
  // 18 the day after, so 17; the assignment ended the day before; said no to a plan.
  `Bo Berg|01.01.2008|middels|Nord|03.01.2025|barnekoordinator|innvilget|13.01.2025|${home}|01.03.2025|30.12.2025|ønsker ikke|||`,
  // 67 on the day; refused.
  'Cato Dal|31.12.1958|noe|Sør|05.01.2025|IP|avslag|25.01.2025|||||||',
  // 66 for one more day; the assignment begins on the day, and counts; nothing known of a plan.
  `Dina Eng|01.01.1959||Sør|01.06.2024|IP|innvilget|15.07.2024|${rehab}|31.12.2025|||||`,
  // No birth date, no class, no area; decided on the thirtieth day, a Saturday; nobody appointed.
  'Emil Foss|||| 01.05.2025|koordinator|innvilget|31.05.2025||||||||',
  // One melding in two rows: the coordinator changed on 1 July.
  `Frida Gran|05.05.1945|omfattende|Øst|01.12.2024|IP|innvilget|20.12.2024|${home}|01.01.2025|30.06.2025|aktiv|01.02.2025||20.01.2025`,
  `Frida Gran|05.05.1945|omfattende|Øst|01.12.2024|IP|innvilget|20.12.2024|Eva Dahl|Hjemmetjenesten|01.01.2025|30.06.2025||||`,
  `Frida Gran|05.05.1945|omfattende|Øst|01.12.2024|IP|innvilget|20.12.2024|${rehab}|01.07.2025|||||`,
  // Two meldinger of one person; the plan ended the day before.
  'Geir Haug|07.07.1975|middels|Nord|10.01.2023|IP|avslag|01.02.2023|||||||',
  `Geir Haug|07.07.1975|middels|Nord|01.09.2025|IP|innvilget|11.09.2025|${school}|01.10.2025||aktiv|01.11.2025|30.12.2025|`,
  // Not decided.
  'Hanna Ihle|01.01.2020|middels|Øst|01.10.2025|barnekoordinator|under behandling||||||||',
  // The day after the year: nothing of it counts yet.
  `Ivar Juul|31.12.2019|noe|Øst|01.01.2026|koordinator|innvilget|02.01.2026|${rehab}|02.01.2026|||||`,
  // Consent withdrawn on the day: the plan does not count; decided too late; feedback sent after the day.
  `Jon Kaas|01.01.1980|noe|Sør|01.02.2025|IP|innvilget|14.03.2025|${school}|01.04.2025||samtykke trukket|01.01.2025|31.12.2025|05.01.2026`,
  'Kim Lie|01.01.1990|||01.03.2025|IP|duplikat|02.03.2025|||||||',
  // Forwarded, and the referrer told: feedback without an assignment.
  'Lea Mo|02.02.1930|ukjent|Nord|01.04.2025|IP|videresendt|10.04.2025||||||||11.04.2025',
  // Granted, and nobody knows when.
  'Mia Nes|01.06.2000|noe|Øst|01.06.2025|IP|innvilget||||||||',
  // A plan and no coordinator ever; decided on the thirtieth day.
  'Nils Odde|05.05.2012|omfattende|Nord|01.07.2025|IP|innvilget|31.07.2025|||||aktiv|01.09.2025||',
  // Eight alike: three extensive, three moderate, two limited; the first four of them with feedback after a week.
  ...'omfattende omfattende omfattende middels middels middels noe noe'.split(' ').map((need, n) => {
    const name = `${'Per Ola Kari Siri Tor Una Vår Yr'.split(' ')[n] ?? ''} Vang`;
    const days = `01.08.2025|koordinator|innvilget|15.08.2025|${rehab}|20.08.2025|`;
    return `${name}|15.06.1990|${need}|Vest|${days}||||${n < 4 ? '27.08.2025' : ''}`;
  }),
];

interface Indicator {
  id: string;
  breakdown: Record<string, { group: string; numerator: number; denominator: number | null }[]>;
}

describe('a list that is counted by hand', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let indicators: Indicator[];
  let imported: unknown;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const register = folder.path('r.db');
    await initRegister(register);
    const list = [header, ...rows].map((row) => row.replaceAll('|', ';')).join('\r\n');
    await writeFile(folder.path('liste.csv'), list);
    const on = ['--register', register, '--json'];
    imported = (await koordinat(['import', folder.path('liste.csv'), '--kind', 'referrals', ...on])).json;
    const { json } = await koordinat(['stats', '--as-of', '2025-12-31', ...on]);
    ({ indicators } = json as { indicators: Indicator[] });
  });
  afterAll(() => folder.remove());
  const indicator = (id: string) => indicators.find((one) => one.id === id);
  /** A dimension's groups with anybody in them: `{ group: [numerator, denominator] }`. */
  const groups = (id: string, dimension: string) =>
    Object.fromEntries(
      (indicator(id)?.breakdown[dimension] ?? [])
        .filter(({ numerator, denominator }) => numerator > 0 || (denominator ?? 0) > 0)
        .map(({ group, numerator, denominator }) => [group, [numerator, denominator]]),
    );

  it('comes in whole: three rows of Frida are one melding, two of Geir are two', () => {
    expect(imported).toMatchObject({ rows: 25, created: 23, matched: 2, skipped: 0, errors: [] });
  });

  // 22 persons, and Ivar’s melding came after the day: 21 referred. Ada, Frida and Nils have a plan that counts; Dina is
  // granted one and nothing is known.
  it('planShare: 3 of 21, 1 unknown', () => {
    expect(indicator('planShare')).toMatchObject({
      numerator: 3,
      denominator: 21,
      denominatorId: 'referredPersons',
      share: 3 / 21,
      unknown: 1,
    });
    expect(groups('planShare', 'ageGroup')).toMatchObject({ '13-17': [1, 2], '18-24': [1, 1], '80+': [1, 2] });
  });

  // Ada, Dina, Frida, Geir, Jon and the eight; Nils has a plan and never had anybody.
  it('coordinatorShare: 13 of 21, 1 unknown, in every group', () => {
    expect(indicator('coordinatorShare')).toMatchObject({ numerator: 13, denominator: 21, share: 13 / 21, unknown: 1 });
    expect(groups('coordinatorShare', 'ageGroup')).toEqual({
      '0-5': [0, 1], // Hanna, 5
      '13-17': [0, 2], // Bo, Nils
      '18-24': [1, 1], // Ada
      '25-49': [9, 11], // Jon and the eight; Kim, Mia
      '50-66': [2, 2], // Dina, Geir
      '67-79': [0, 1], // Cato
      '80+': [1, 2], // Frida; Lea
      unknown: [0, 1], // Emil
    });
    expect(groups('coordinatorShare', 'needClass')).toEqual({
      limited: [3, 5], // Jon, two of the eight; Cato, Mia
      moderate: [4, 6], // Geir, three of the eight; Bo, Hanna
      extensive: [5, 6], // Ada, Frida, three of the eight; Nils
      unknown: [1, 4], // Dina; Emil, Kim, Lea
    });
    expect(groups('coordinatorShare', 'area')).toEqual({
      Nord: [2, 5], // Ada, Geir; Bo, Lea, Nils
      Sør: [2, 3], // Dina, Jon; Cato
      Vest: [8, 8],
      Øst: [1, 3], // Frida; Hanna, Mia
      unknown: [0, 2], // Emil, Kim
    });
    // Only who has a coordinator has a unit.
    expect(groups('coordinatorShare', 'unit')).toEqual({ Rehabilitering: [11, null], Skole: [2, null] });
  });

  // Granted with a day and running: Ada, Bo, Dina, Emil, Frida, Geir, Jon, Nils and the eight; Bo said no.
  it('declinedPlan: 1 of 16', () => {
    expect(indicator('declinedPlan')).toMatchObject({
      numerator: 1,
      denominator: 16,
      denominatorId: 'grantedPersons',
    });
    expect(groups('declinedPlan', 'ageGroup')).toMatchObject({ '13-17': [1, 2] });
  });

  // Days: Kim 1, Lea 9, Bo 10, Geir 10, the eight 14, Ada 20, Cato 20, Emil 30, Nils 30, Jon 41. Jon was due on 3 March;
  // Emil’s thirtieth day was a Saturday. The ninth of 17 is 14, the sixteenth 30. Mia’s day is unknown.
  it('daysToDecision: 16 of 17 in time, median 14, ninth tenth 30, 1 unknown', () => {
    expect(indicator('daysToDecision')).toMatchObject({
      numerator: 16,
      denominator: 17,
      median: 14,
      p90: 30,
      unknown: 1,
    });
  });

  // From the melding: the eight 19, Ada 30, Geir 30, Frida 31, Bo 57, Jon 59, Dina 578. In time, fourteen days from the
  // decision: the eight, Ada (5 February) and Frida (3 January). The thirteenth of 14 is 59.
  it('daysToAssignment: 10 of 14 in time, median 19, ninth tenth 59', () => {
    expect(indicator('daysToAssignment')).toMatchObject({
      numerator: 10,
      denominator: 14,
      median: 19,
      p90: 59,
      unknown: 0,
    });
    expect(groups('daysToAssignment', 'area')).toMatchObject({ Nord: [1, 3], Sør: [0, 2], Vest: [8, 8], Øst: [1, 1] });
  });

  // Ada after 9 days, Frida 19, four of the eight 7; Jon’s was sent after the day. Lea has feedback and no assignment.
  it('feedbackShare: 6 of 14, median 7, 1 unknown', () => {
    expect(indicator('feedbackShare')).toMatchObject({ numerator: 6, denominator: 14, median: 7, p90: 19, unknown: 1 });
  });
});
