import { useState } from 'react';
import { useParams } from 'react-router';

import type { RowAt } from '../../api/paths.ts';
import { useApiPages } from '../../api/useApiPages.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Warning } from '../../components/Warning.tsx';
import { type OpenEdition, numberOf, type Question, useEdition } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { OneResponse } from './OneResponse.tsx';

/** What people wrote to a question, one after the other. */
export function TextsPage() {
  const { questionId = '' } = useParams();
  const { data, error, refetch } = useEdition();
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const question = data.questions.find(({ id }) => id === questionId);
  return question ? <Texts edition={data} question={question} /> : <PageError />;
}

type TextRow = RowAt<'surveyResponse.texts'>;

function Texts({ edition, question }: { edition: OpenEdition; question: Question }) {
  const t = useTexts('survey');
  const mayWrite = usePermission('report.write');
  const pages = useApiPages('surveyResponse.texts', { editionId: edition.id, questionId: question.id });
  const [open, setOpen] = useState<number | null>(null);
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/undersokelser', text: t('title') },
          { to: `/undersokelser/${edition.survey.id}/${edition.id}`, text: edition.survey.title },
        ]}
        here={t('texts.title')}
      />
      <PageTitle
        title={t('texts.title')}
        subtitle={`${numberOf(edition.questions, question.id)}. ${question.text} · ${t('responses', { count: pages.total })}`}
      />
      <p className="second">{t('texts.stay')}</p>
      {pages.error !== null && pages.error !== undefined && <ErrorNote error={pages.error} onRetry={pages.retry} />}
      {pages.isLoading && <Loading />}
      {!pages.isLoading && pages.rows.length === 0 && <p>{t('texts.none')}</p>}
      <ul className={classes.texts}>
        {pages.rows.map((row) => (
          <TextItem key={row.responseId} row={row} onCorrect={mayWrite ? () => setOpen(row.number) : null} />
        ))}
      </ul>
      {pages.hasMore && (
        <button type="button" className="link" onClick={pages.loadMore}>
          {t('texts.more')}
        </button>
      )}
      {open !== null && <OneResponse edition={edition} number={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function TextItem({ row, onCorrect }: { row: TextRow; onCorrect: (() => void) | null }) {
  const t = useTexts('survey');
  const formats = useFormats();
  const { number, text, hasNumber, names } = row;
  return (
    <li>
      <span className="second">{t('texts.form', { number })}</span>
      <p>{text}</p>
      {onCorrect && (
        <button type="button" className="link" onClick={onCorrect}>
          {t('texts.correct')}
          <span className="visually-hidden">: {t('texts.form', { number })}</span>
        </button>
      )}
      {(hasNumber || names.length > 0) && (
        <div className={classes.warned}>
          {hasNumber && <Warning tone="red">{t('texts.number')}</Warning>}
          {names.length > 0 && (
            <Warning>{t('texts.names', { names: formats.list(names.map((name) => `«${name}»`)) })}</Warning>
          )}
        </div>
      )}
    </li>
  );
}
