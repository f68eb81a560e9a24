import { useApiQuery } from '../../api/useApiQuery.ts';
import type { OpenEdition } from '../surveyEdition.ts';
import { ResponseDialog } from './ResponseDialog.tsx';

interface OneResponseProps {
  edition: OpenEdition;
  number: number;
  onClose: () => void;
}

/** The form of a number, opened from what was written on it. */
export function OneResponse({ edition, number, onClose }: OneResponseProps) {
  // The list goes from the highest number down: the first one below the next is this one.
  const { data } = useApiQuery('surveyResponse.list', { editionId: edition.id, after: String(number + 1), limit: 1 });
  const response = data?.rows.find((row) => row.number === number);
  return response ? <ResponseDialog edition={edition} response={response} onClose={onClose} /> : null;
}
