import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Warning } from '../../components/Warning.tsx';
import type { OpenEdition } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { ColumnRow } from './ColumnRow.tsx';
import type { OpenFile } from './openFile.ts';
import { TrialResult } from './TrialResult.tsx';

interface ColumnsOfFileProps {
  edition: OpenEdition;
  file: OpenFile;
  onChange: (file: OpenFile) => void;
  onAnother: () => void;
}

/** What each column is taken as, what would come of it, and the press that fetches it. */
export function ColumnsOfFile({ edition, file, onChange, onAnother }: ColumnsOfFileProps) {
  const t = useTexts('survey');
  const navigate = useNavigate();
  const done = useDoneMessage();
  const source = {
    editionId: edition.id,
    token: file.token,
    columns: file.columns.map(({ column, target }) => ({ column, target })),
  };
  const { data: trial, error, refetch } = useApiQuery('surveyResponse.trial', source, { keepPrevious: true });
  const undo = useApiCommand('surveyResponse.undoImport');
  const fetchThem = useApiCommand('surveyResponse.importFile', {
    onDone: ({ importId, respondents }) => {
      done(t('importing.done', { count: respondents }), () => undo.mutate({ editionId: edition.id, importId }));
      void navigate(`/undersokelser/${edition.survey.id}/${edition.id}`);
    },
  });
  const count = trial?.respondents ?? 0;
  return (
    <>
      {file.headerRows === 2 && (
        <div className={classes.headerNote}>
          <Warning tone="neutral">{t('importing.headerInTwo')}</Warning>
        </div>
      )}
      <table className={classes.file}>
        <thead>
          <tr>
            <th scope="col">{t('importing.column')}</th>
            <th scope="col">{t('importing.examples')}</th>
            <th scope="col">{t('importing.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column) => (
            <ColumnRow
              key={column.column}
              column={column}
              questions={edition.questions}
              onTarget={(target) =>
                onChange({
                  ...file,
                  columns: file.columns.map((one) => (one.column === column.column ? { ...one, target } : one)),
                })
              }
            />
          ))}
        </tbody>
      </table>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {trial && <TrialResult trial={trial} />}
      <ActionBar note={t('importing.notYet')}>
        <Button variant="default" onClick={onAnother}>
          {t('importing.another')}
        </Button>
        <Button
          disabled={count === 0 || error !== null}
          loading={fetchThem.isPending}
          onClick={() => fetchThem.mutate({ ...source, version: edition.version })}
        >
          {t('importing.go', { count })}
        </Button>
      </ActionBar>
    </>
  );
}
