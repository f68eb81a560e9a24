import { useEffect, useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { holdsNationalNumber, possibleNames } from '../../domain/person/noteRules.ts';

/** How long after the last key the register is asked. */
const restMs = 600;

/**
 * What a text holds of persons while it is typed: what may be a fødselsnummer, and names that stand in the register. Only
 * the typed text is sent, and only where it holds what may be a name; the register itself never comes to the window.
 */
export function useNoteFindings(text: string): { hasNumber: boolean; names: readonly string[] } {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(possibleNames(text).length > 0 ? text : ''), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useApiQuery('person.checkNote', { text: asked }, { enabled: asked !== '', keepPrevious: true });
  return { hasNumber: holdsNationalNumber(text), names: asked === '' ? [] : (data?.names ?? []) };
}
