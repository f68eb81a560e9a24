import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { focusField } from './focusField.ts';

/** In the address of a page, the field that is to be mended: «?rett=birthDate». */
export const mendParameter = 'rett';

/** So long a form may take to come. */
const patienceMs = 4000;

/**
 * The field that a list of findings leads to, null where one came another way. The page opens the form it stands in; the
 * focus goes there as soon as it has come. `leave` goes back to the list.
 */
export function useMending(): { field: string | null; leave: () => void } {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const field = params.get(mendParameter);
  useEffect(() => {
    if (field === null || !/^\w+$/.test(field)) return undefined;
    const end = Date.now() + patienceMs;
    const look = () => {
      const found = document.querySelector(`[id$="-${field}"]`);
      if (found !== null) focusField(found.id);
      if (found !== null || Date.now() > end) clearInterval(timer);
    };
    const timer = setInterval(look, 60);
    return () => clearInterval(timer);
  }, [field]);
  return { field, leave: () => void navigate(-1) };
}
