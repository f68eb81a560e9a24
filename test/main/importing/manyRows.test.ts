import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { coordinator, planEvent, referral } from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { cells, csv, openList } from './importList.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

describe('several rows of one melding', () => {
  const header = cells('Navn|Født|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|Tilbakemelding sendt|Avsluttet');
  const first = cells('Ola Berg|30.08.1990|05.02.2025|IP||||');

  it('tell together what each tells a part of', async () => {
    const second = cells('Ola Berg|30.08.1990|05.02.2025|IP|innvilget|20.02.2025||');
    const third = cells('Ola Berg|30.08.1990|05.02.2025|IP|||01.03.2025|01.06.2025');
    const { run } = await openList(register, 'referrals', csv([header, first, second, third]));
    expect(await run()).toMatchObject({ rows: 3, created: 1, matched: 2, warnings: [] });
    expect(await register.db.select().from(referral)).toMatchObject([
      {
        outcome: 'grantedPlanWithCoordinator',
        decidedOn: '2025-02-20',
        feedbackSentOn: '2025-03-01',
        closedOn: '2025-06-01',
        state: 'closed',
      },
    ]);
  });

  it('that decide it differently are said, and the first counts', async () => {
    const granted = cells('Ola Berg|30.08.1990|05.02.2025|IP|innvilget|20.02.2025||');
    const refused = cells('Ola Berg|30.08.1990|05.02.2025|IP|avslag|21.02.2025||');
    const { run } = await openList(register, 'referrals', csv([header, granted, refused]));
    expect((await run()).warnings).toMatchObject([{ row: 3, code: 'DECISION_DIFFERS' }]);
    expect(await register.db.select().from(referral)).toMatchObject([{ decidedOn: '2025-02-20' }]);
  });
});

const row = (name: string, serving: string) =>
  cells(`${name}|05.02.2025|IP|innvilget|20.02.2025|${serving}|01.03.2025`);
const named = async () => (await register.db.select().from(coordinator)).map(({ name }) => name);

describe('a coordinator by initials', () => {
  const header = cells('Navn|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|Koordinator|Koordinator fra');

  it('is the one who has them', async () => {
    const list = csv([header, row('Ola Berg', 'Hansen, Kari'), row('Eva Lie', 'KH'), row('Per Moe', 'K.H.')]);
    const { run } = await openList(register, 'referrals', list);
    expect((await run()).warnings).toMatchObject([
      { row: 3, code: 'COORDINATOR_BY_INITIALS', value: 'Kari Hansen' },
      { row: 4, code: 'COORDINATOR_BY_INITIALS', value: 'Kari Hansen' },
    ]);
    expect(await named()).toEqual(['Kari Hansen']);
  });

  it('is never guessed between two', async () => {
    const list = csv([header, row('Ola Berg', 'Kari Hansen'), row('Eva Lie', 'Knut Holm'), row('Per Moe', 'KH')]);
    const { run } = await openList(register, 'referrals', list);
    expect((await run()).warnings).toMatchObject([{ row: 4, code: 'COORDINATOR_INITIALS_ONLY', value: 'KH' }]);
    expect(await named()).toEqual(['Kari Hansen', 'Knut Holm', 'KH']);
  });
});

it('a «no» to a plan counts from the day of the decision, not from the day of the import', async () => {
  const list = csv([
    cells('Navn|Mottatt|Behov|Avgjørelse|Avgjørelsesdato|IP-status'),
    cells('Ola Berg|05.02.2025|IP|innvilget|20.02.2025|ønsker ikke'),
    cells('Eva Lie|06.02.2025|IP|||ønsker ikke'),
  ]);
  const { run } = await openList(register, 'referrals', list);
  await run();
  const events = await register.db.select().from(planEvent);
  expect(events.map(({ onDay }) => onDay)).toEqual(['2025-02-20', '2025-02-06']);
});

it('says once that no column is known, and not for every row that nobody is in it', async () => {
  const { trial } = await openList(register, 'referrals', csv([cells('Ting|Tang'), cells('a|b'), cells('c|d')]));
  expect((await trial()).errors).toMatchObject([{ code: 'NO_COLUMN_RECOGNISED' }]);
});
