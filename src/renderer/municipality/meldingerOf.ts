import type { MunicipalityFilter } from '../../contract/municipality.ts';
import type { ReferralFilter } from '../../contract/referralList.ts';
import { addressWith } from '../components/addressFilter.ts';

/** The address of the meldinger behind a figure: to the kommune (to all where it is null), told in the days, with such an answer. */
export function meldingerOf(
  { municipalityNumber }: { municipalityNumber: string | null },
  { notifiedFrom, notifiedTo }: MunicipalityFilter,
  answer: NonNullable<ReferralFilter['answer']>,
): string {
  const part: Partial<ReferralFilter> = { municipalityNumber, notifiedFrom, notifiedTo, answer };
  return `/meldinger?${addressWith(new URLSearchParams(), part).toString()}`;
}
