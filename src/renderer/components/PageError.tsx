import { ApiError, codeOf } from '../api/apiError.ts';
import { useTexts } from '../app/language.tsx';
import { ErrorNote, isGoneCode } from './ErrorNote.tsx';
import { PageTitle } from './PageTitle.tsx';

interface PageErrorProps {
  /** Why; a page that found nothing by its address needs none. */
  error?: unknown;
  onRetry?: () => void;
}

const nothingThere = new ApiError('NOT_FOUND');

/** A whole page that cannot be shown: what it is called then, why, and the way on. */
export function PageError({ error = nothingThere, ...retry }: PageErrorProps) {
  const t = useTexts('app');
  return (
    <>
      <PageTitle title={t(isGoneCode(codeOf(error)) ? 'notFound.title' : 'notShown')} />
      <ErrorNote error={error} {...retry} />
    </>
  );
}
