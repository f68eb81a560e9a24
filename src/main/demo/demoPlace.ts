import type { DemoPlace } from '../../domain/demo/demoPerson.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';
import type { Municipality } from '../../domain/reference/types.ts';
import type { Reference } from '../reference/reference.ts';

/** Where a demo office lies, and whom it serves. */
export interface DemoSetting {
  officeName: string;
  municipality: Municipality;
  /** Bydeler; a hospital's people are told apart by kommune instead. */
  areas: string[];
  places: DemoPlace[];
}

/** Of a hundred inhabitants about four receive health services at home or practical help (Helsedirektoratet, KPR). */
export const recipientShare = 0.039;
/** So many recipients a kommune has for each person its office hears of in four years. */
const recipientsPerPerson = 2.2;

const newest = ({ population }: Municipality): number =>
  population[Object.keys(population).toSorted().at(-1) ?? ''] ?? 0;

/** The real kommune whose size suits the number of persons; for a hospital, a county's kommuner. All content is made up. */
export function demoSetting(reference: Reference, officeType: OfficeType, persons: number): DemoSetting {
  const { municipalities } = reference.municipalities();
  if (officeType === 'healthTrust') {
    const served = municipalities.filter(({ countyNumber }) => countyNumber === '34');
    const municipality = served.find(({ number }) => number === '3403') ?? served[0] ?? municipalities[0];
    if (!municipality) throw new RangeError('no municipalities');
    return {
      officeName: 'Koordinerende enhet, Eksempelsykehuset HF (demo)',
      municipality,
      areas: [],
      places: served.map((one) => placeOf(reference, one)),
    };
  }
  const wanted = (persons * recipientsPerPerson) / recipientShare;
  // Written form nb: the demo's texts are in bokmål.
  const candidates = municipalities.filter(({ writtenForm }) => writtenForm !== 'nn');
  const municipality = candidates.toSorted(
    (a, b) => Math.abs(newest(a) - wanted) - Math.abs(newest(b) - wanted) || (a.number < b.number ? -1 : 1),
  )[0];
  if (!municipality) throw new RangeError('no municipalities');
  return {
    officeName: `Koordinerende enhet, ${municipality.name} kommune (demo)`,
    municipality,
    areas: ['Nord', 'Sør', 'Øst', 'Vest', 'Sentrum'],
    places: [{ ...placeOf(reference, municipality), weight: 1 }],
  };
}

function placeOf(reference: Reference, municipality: Municipality): DemoPlace {
  const { number, writtenForm } = municipality;
  return {
    municipalityNumber: number,
    letterLanguage: writtenForm === 'nn' ? 'nn' : 'nb',
    postalCodes: reference
      .postalCodes()
      .postalCodes.filter(([, , of]) => of === number)
      .map(([code]) => code),
    weight: newest(municipality),
  };
}
