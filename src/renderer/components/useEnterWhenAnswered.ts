import { useEffect, useRef } from 'react';

/**
 * Enter in a field that searches as one types. Pressed before the answer to what is typed has come it waits for it: the hits in
 * sight are those of fewer letters, and the first of them may be somebody else.
 */
export function useEnterWhenAnswered(isAnswered: boolean, take: () => void): () => void {
  const isWaiting = useRef(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
    if (!isAnswered || !isWaiting.current) return;
    isWaiting.current = false;
    latest.current();
  });
  return () => {
    if (isAnswered) latest.current();
    else isWaiting.current = true;
  };
}
