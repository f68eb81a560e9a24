import { addressWith } from '../../components/addressFilter.ts';

/** The edition an address asks for: `?utgave=2`, `?utgave=utkast`; null for the newest, and for what is no edition. */
export function askedEdition(params: URLSearchParams): number | 'draft' | null {
  const asked = params.get('utgave');
  if (asked === 'utkast') return 'draft';
  return asked !== null && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : null;
}

/** The address of an edition by its number, of the draft («utkast»), or (null) of the newest. */
export const withEdition = (params: URLSearchParams, edition: string | null): URLSearchParams =>
  addressWith(params, { utgave: edition });
