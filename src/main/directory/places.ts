import type { ChoosablePlace } from '../../domain/directory/pastedPlaces.ts';
import type { Reference } from '../reference/reference.ts';

/** Every kommune of the country and the bydeler of Oslo: what the catchment area is chosen from. */
export function choosablePlaces(reference: Reference): ChoosablePlace[] {
  const { municipalities } = reference.municipalities();
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  return [
    ...municipalities.map(({ number, name, otherNames, countyName }) => ({
      key: number,
      name,
      otherNames: [...otherNames],
      within: countyName,
    })),
    ...reference.cityDistricts().cityDistricts.map(({ number, name }) => ({
      key: number,
      name,
      otherNames: [],
      within: names.get(number.slice(0, 4)) ?? number.slice(0, 4),
    })),
  ];
}

/** What a place is called and where it lies, by its key; the key itself where it is known no more. */
export function placeNames(reference: Reference): (key: string) => { name: string; within: string } {
  const byKey = new Map(choosablePlaces(reference).map((place) => [place.key, place]));
  return (key) => byKey.get(key) ?? { name: key, within: '' };
}
