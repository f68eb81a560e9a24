import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';

/** How many findings stand open in the data that the figures rest on. Asked for last: it holds up no figure. */
export function QualityNote({ isWaiting }: { isWaiting: boolean }) {
  const t = useTexts('quality');
  const mayRead = usePermission('case.read');
  const open = useApiQuery('quality.summary', {}, { enabled: !isWaiting }).data?.open ?? 0;
  if (open === 0) return null;
  const text = t('note', { count: open });
  return mayRead ? (
    <Link className="link" to="/statistikk/datakvalitet">
      {text}
    </Link>
  ) : (
    <span>{text}</span>
  );
}
