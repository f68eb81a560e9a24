import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { writtenIn } from '../../domain/demo/nynorsk/writtenIn.ts';
import { createRandom } from '../../domain/demo/random.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { Db } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';
import { cooperationRows } from './cooperationRows.ts';
import { insertCooperation, unitSectors } from './demoCooperationRepo.ts';
import type { DemoSetting } from './demoPlace.ts';

interface Cooperation {
  options: DemoOptions;
  setting: DemoSetting;
  accountId: string;
  reference: Reference;
  /** The language the office writes. */
  writes: LetterLanguage;
}

/** The kommuner of the made-up hospital's area that are not its own: a catchment area is not a county. */
const elsewhere = ['3401', '3414', '3415', '3416'];
/** So many neighbours a made-up kommune works with. */
const neighbours = 5;

/** Whom the office works with and its plan, from a stream of its own: it changes nothing of what is told of cases. */
export async function fillCooperation(db: Db, order: Cooperation): Promise<void> {
  const { options, setting, accountId, reference, writes } = order;
  const { seed, asOf, officeType } = options;
  const random = createRandom(`cooperation ${seed}`);
  const placeKeys = placesOf(setting, officeType, reference);
  const units = await unitSectors(db);
  const rows = cooperationRows({ random, asOf, accountId, officeType, placeKeys, units });
  insertCooperation(db, writtenIn(writes, rows));
}

function placesOf(setting: DemoSetting, officeType: DemoOptions['officeType'], reference: Reference): string[] {
  if (officeType === 'healthTrust')
    return setting.places.map(({ municipalityNumber }) => municipalityNumber).filter((key) => !elsewhere.includes(key));
  const { number, countyNumber } = setting.municipality;
  return reference
    .municipalities()
    .municipalities.filter((one) => one.countyNumber === countyNumber && one.number !== number)
    .slice(0, neighbours)
    .map((one) => one.number);
}
