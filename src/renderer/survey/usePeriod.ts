import type { EditionRow } from '../../contract/survey.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import { useFormats } from '../app/language.tsx';

type Held = Pick<EditionRow, 'heldFrom' | 'heldTo'>;

/** «17.06.2024–18.08.2024», or from a day on. */
export function usePeriod(): (held: Held) => string {
  const formats = useFormats();
  return ({ heldFrom, heldTo }) => `${formats.day(heldFrom)}–${heldTo === null ? '' : formats.day(heldTo)}`;
}

/** What a time is called among the others: its year, and its days where the year has two. */
export function useEditionName(all: readonly Held[]): (held: Held) => string {
  const period = usePeriod();
  return (held) => {
    const year = yearOfEdition(held);
    return all.filter((one) => yearOfEdition(one) === year).length > 1 ? period(held) : String(year);
  };
}
