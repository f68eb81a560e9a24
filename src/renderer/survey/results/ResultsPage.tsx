import { Button, Select } from '@mantine/core';
import { IconFileSpreadsheet, IconKeyboard, IconListNumbers } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import { canGroupBy } from '../../../domain/survey/distribution.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { SurveyFrame } from '../SurveyFrame.tsx';
import type { OpenEdition } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { QuestionResult } from './QuestionResult.tsx';
import { SurveyPrint } from './SurveyPrint.tsx';

/** How every question of a survey was answered. */
export function ResultsPage() {
  const t = useTexts('survey');
  const mayWrite = usePermission('report.write');
  const mayExport = usePermission('export.run');
  return (
    <SurveyFrame
      view="results"
      action={(edition) =>
        edition.responses > 0 && (
          <>
            {mayExport && <SurveyPrint edition={edition} />}
            {mayWrite && (
              <Button component={Link} to={`/undersokelser/${edition.survey.id}/${edition.id}/skriv`}>
                {t('typing.open')}
              </Button>
            )}
          </>
        )
      }
    >
      {(edition) => (edition.responses === 0 ? <Nobody edition={edition} /> : <Results edition={edition} />)}
    </SurveyFrame>
  );
}

const groupFilter = z.object({ groupBy: z.string().nullable().default(null) });

function Results({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const { filter, change } = useAddressFilter(groupFilter);
  const groupings = edition.questions.filter(canGroupBy);
  const groupBy = groupings.find(({ id }) => id === filter.groupBy) ?? null;
  const order = { editionId: edition.id, groupBy: groupBy?.id ?? null };
  const { data, error, refetch } = useApiQuery('survey.figures', order, { keepPrevious: true });
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      {groupings.length > 0 && (
        <Select
          className={classes.grouping}
          label={t('results.groupBy')}
          maw={420}
          allowDeselect={false}
          value={groupBy?.id ?? ''}
          data={[
            { value: '', label: t('results.all') },
            ...groupings.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          onChange={(id) => change({ groupBy: id === '' ? null : id })}
        />
      )}
      {edition.questions.map((question) => (
        <QuestionResult key={question.id} edition={edition} question={question} figures={data} groupBy={groupBy} />
      ))}
    </>
  );
}

/** Nobody has answered: the ways to the first answer. */
export function Nobody({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const navigate = useNavigate();
  const mayWrite = usePermission('report.write');
  const mayImport = usePermission('import.run');
  const to = (part: string) => () => void navigate(`/undersokelser/${edition.survey.id}/${edition.id}/${part}`);
  const isBlank = edition.questions.length === 0;
  const write = isBlank
    ? { icon: IconListNumbers, title: t('questions.new'), text: t('questions.empty.newText'), go: to('sporsmal') }
    : { icon: IconKeyboard, title: t('typing.open'), text: t('typing.help'), go: to('skriv') };
  const fetchThem = {
    icon: IconFileSpreadsheet,
    title: t('importing.open'),
    text: t('questions.empty.fileText'),
    go: to('fil'),
  };
  return (
    <EmptyState
      title={t(isBlank ? 'results.none.noQuestions' : 'results.none.title')}
      text={t(isBlank ? 'results.none.noQuestionsText' : 'results.none.text')}
      steps={[...(mayWrite ? [write] : []), ...(mayImport ? [fetchThem] : [])]}
    />
  );
}
