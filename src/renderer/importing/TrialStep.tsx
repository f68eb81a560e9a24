import { Button } from '@mantine/core';
import { IconAlertCircleFilled, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ActionBar } from '../components/ActionBar.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { Warning } from '../components/Warning.tsx';
import { useTexts } from '../app/language.tsx';
import { type Fix, type ImportResult, type ImportWork, requestOf, withFix } from './importState.ts';
import classes from './importing.module.css';
import { TrialErrors } from './TrialErrors.tsx';
import { TrialFigures } from './TrialFigures.tsx';
import { TrialRemarks } from './TrialRemarks.tsx';

interface TrialStepProps {
  work: ImportWork;
  onChange: (work: ImportWork) => void;
  onBack: () => void;
  onDone: (result: ImportResult) => void;
}

/** The list tried against the register: what would come of it, and every error with a way to mend it. */
export function TrialStep({ work, onChange, onBack, onDone }: TrialStepProps) {
  const t = useTexts('importing');
  const trial = useApiQuery('importing.trial', requestOf(work), { keepPrevious: true });
  // Corrections wait until one asks for a new trial: a list of errors that moves while one types helps nobody.
  const [pending, setPending] = useState<Fix[]>([]);
  const run = useApiCommand('importing.run', { onDone });
  const { data, error } = trial;
  if (error) return <ErrorNote error={error} onRetry={onBack} />;
  if (!data) return <Loading text={t('trying')} />;
  const faultyRows = new Set(data.errors.map((problem) => problem.row)).size;
  const tryAgain = (fixes: readonly Fix[]) => {
    onChange({ ...work, fixes: fixes.reduce<Fix[]>((all, fix) => withFix(all, fix), work.fixes) });
    setPending([]);
  };
  const ready = faultyRows === 0 && pending.length === 0;
  return (
    <>
      <Warning tone="neutral" title={t('nothingSaved')}>
        <p className={classes.plain}>{t('nothingSavedText', { rows: data.rows })}</p>
      </Warning>
      <TrialFigures trial={data} faultyRows={faultyRows} />
      {data.errors.length > 0 && (
        <TrialErrors
          errors={data.errors}
          pending={pending}
          onFix={(fix) => setPending((was) => withFix(was, fix))}
          onOmit={(rows) => tryAgain([...pending, ...rows.map((row) => ({ row, column: null, value: null }))])}
        />
      )}
      <TrialRemarks trial={data} />
      {run.isPending && <Loading text={t('importing')} />}
      <ActionBar note={<Note faultyRows={faultyRows} isPending={pending.length > 0} />}>
        <Button variant="default" onClick={onBack}>
          {t('toColumns')}
        </Button>
        {pending.length > 0 && (
          <Button variant="default" loading={trial.isFetching} onClick={() => tryAgain(pending)}>
            {t('tryAgain')}
          </Button>
        )}
        <Button
          disabled={!ready || data.ready === 0}
          loading={run.isPending}
          onClick={() => run.mutate(requestOf(work))}
        >
          {t('doImport', { count: data.ready })}
        </Button>
      </ActionBar>
    </>
  );
}

function Note({ faultyRows, isPending }: { faultyRows: number; isPending: boolean }) {
  const t = useTexts('importing');
  if (isPending) return t('pending');
  if (faultyRows === 0) {
    return (
      <span className={classes.done}>
        <IconCheck size={17} stroke={2} aria-hidden />
        {t('noErrors')}
      </span>
    );
  }
  return (
    <span className={classes.red}>
      <IconAlertCircleFilled size={17} aria-hidden />
      {t('mustMend', { count: faultyRows })}
    </span>
  );
}
