import { useLocation, useNavigate } from 'react-router';

/** By number; gone when the window is reset at the lock. */
const kept = new Map<number, string>();

/**
 * The words a list is searched by. They stand beside the address and not in it, for they can be a name or a number; the way
 * back still leads to the same list. The window's history has only the number they are kept under: Chromium writes what stands
 * there to the disk where it may.
 */
export function useListWords() {
  const navigate = useNavigate();
  const location = useLocation();
  const number = (location.state as { words?: number } | null)?.words;
  const text = (number === undefined ? undefined : kept.get(number)) ?? '';
  const search = (words: string) => {
    const at = number ?? kept.size;
    kept.set(at, words);
    const options = { replace: true, state: { words: at }, preventScrollReset: true };
    void navigate({ search: location.search }, options);
  };
  return { text, search };
}
