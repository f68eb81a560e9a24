import { useLocation, useNavigate } from 'react-router';

/**
 * The words a list is searched by. They stand beside the address and not in it, for they can be a name or a number; the way
 * back still leads to the same list.
 */
export function useListWords() {
  const navigate = useNavigate();
  const location = useLocation();
  const text = (location.state as { text?: string } | null)?.text ?? '';
  const search = (words: string) =>
    void navigate({ search: location.search }, { replace: true, state: { text: words }, preventScrollReset: true });
  return { text, search };
}
