import { writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { initRegister, koordinat, temporaryFolder } from './commandLine.ts';

/** How those granted something were followed up, from two lists small enough to count by hand; of 2025, as of its last day. */
const cases = [
  'Navn|Født|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|Koordinator|Enhet|Koordinator fra|Koordinator til|IP-status|IP fra|Neste evaluering',
  // Ten days from the decision to the coordinator; the evaluation agreed for 1 December has not been held.
  'Ada Ås|01.01.1980|10.02.2025|IP|innvilget|01.03.2025|Per Olsen|Skole|11.03.2025||aktiv|01.04.2025|01.12.2025',
  // Served from the day of the decision, by another from July on.
  'Bo Berg|01.01.1981|10.01.2025|IP|innvilget|01.02.2025|Per Olsen|Skole|01.02.2025|30.06.2025|||',
  'Bo Berg|01.01.1981|10.01.2025|IP|innvilget|01.02.2025|Liv Moen|Skole|01.07.2025||||',
  // Nobody on the last ten days of the year.
  'Cato Dal|01.01.1982|01.12.2025|koordinator|innvilget|22.12.2025|||||||',
];
const complaints = [
  'Navn|Født|Klage mottatt|Klager på|Hjemmel|Hvem klager|Oversendt Statsforvalteren|Utfall|Avgjort',
  // Sent on after 4, 10 and 30 days; the third is not answered.
  'Ada Ås|01.01.1980|01.04.2025|får ikke plan|pbrl|bruker|05.04.2025|stadfestet|10.06.2025',
  'Bo Berg|01.01.1981|01.05.2025|får ikke plan|pbrl|bruker|11.05.2025|endret|10.08.2025',
  'Cato Dal|01.01.1982|01.11.2025|får ikke plan|pbrl|bruker|01.12.2025||',
];

interface Figures {
  indicators: { id: string; numerator: number; denominator: number | null; days?: number }[];
  complaints: {
    byKind: { kind: string; count: number }[];
    byOutcome: { outcome: string; count: number }[];
    daysToForwarding: object;
  };
}

describe('stats of lists that are counted by hand', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let figures: Figures;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const register = folder.path('r.db');
    await initRegister(register);
    const on = ['--register', register, '--json'];
    for (const [kind, rows] of Object.entries({ referrals: cases, complaints })) {
      await writeFile(folder.path(`${kind}.csv`), rows.map((row) => row.replaceAll('|', ';')).join('\r\n'));
      await koordinat(['import', folder.path(`${kind}.csv`), '--kind', kind, ...on]);
    }
    figures = (await koordinat(['stats', '--as-of', '2025-12-31', ...on])).json as Figures;
  });
  afterAll(() => folder.remove());

  test.each([
    ['daysWithoutCoordinator', { numerator: 2, denominator: 3, days: 20 }],
    ['coordinatorChanges', { numerator: 1, denominator: 2 }],
    ['planCompleteShare', { numerator: 0, denominator: 1 }],
    ['evaluationsOverdue', { numerator: 1, denominator: 1 }],
    ['evaluationsOnTime', { numerator: 0, denominator: 1 }],
  ])('%s', (wanted, expected) => {
    expect(figures.indicators.find(({ id }) => id === wanted)).toMatchObject(expected);
  });

  test('complaints by kind and outcome, and the days until they were sent on', () => {
    const { byKind, byOutcome, daysToForwarding } = figures.complaints;
    expect(figures.complaints).toMatchObject({ received: 3, settled: 2, forwarded: 3, supervisionRequests: 0 });
    expect(byKind.filter(({ count }) => count > 0)).toEqual([{ kind: 'noPlanOrCoordinator', count: 3, share: 1 }]);
    expect(byOutcome.filter(({ count }) => count > 0)).toEqual([
      { outcome: 'upheld', count: 1, share: 0.5 },
      { outcome: 'changed', count: 1, share: 0.5 },
    ]);
    expect(daysToForwarding).toEqual({ median: 10, p90: 30 });
  });
});
