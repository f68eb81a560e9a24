import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './importing.module.css';
import type { Fix, TrialProblem } from './importState.ts';
import { useProblemText } from './useProblemText.ts';

interface TrialErrorsProps {
  errors: readonly TrialProblem[];
  pending: readonly Fix[];
  onFix: (fix: Fix) => void;
  onOmit: (rows: number[]) => void;
}

/** How many rows of a column stand open from the start. */
const shown = 5;

/** The errors by column, then row, each with a field to mend it and a way to leave the row out. */
export function TrialErrors({ errors, pending, onFix, onOmit }: TrialErrorsProps) {
  const t = useTexts('importing');
  const columns = [...new Set(errors.map((problem) => problem.column))];
  return (
    <section>
      <div className={classes.head}>
        <h2>{t('errorsTitle', { count: errors.length })}</h2>
        <button type="button" className="link" onClick={() => onOmit(errors.map((problem) => problem.row))}>
          {t('omitAll')}
        </button>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('stands')}</th>
            <th scope="col">{t('wrong')}</th>
            <th scope="col">{t('mend')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('omit')}</span>
            </th>
          </tr>
        </thead>
        {columns.map((column) => (
          <ColumnErrors
            key={column}
            column={column}
            errors={errors.filter((problem) => problem.column === column)}
            pending={pending}
            onFix={onFix}
            onOmit={onOmit}
          />
        ))}
      </table>
    </section>
  );
}

function ColumnErrors({ column, errors, pending, onFix, onOmit }: TrialErrorsProps & { column: string }) {
  const t = useTexts('importing');
  const [all, setAll] = useState(false);
  const rows = all ? errors : errors.slice(0, shown);
  return (
    <tbody>
      <tr className={classes.groupRow}>
        <th scope="rowgroup" colSpan={5}>
          {column} <span className="second">{t('inColumn', { count: errors.length })}</span>{' '}
          {errors.length > shown && !all && (
            <button type="button" className="link" onClick={() => setAll(true)}>
              {t('showAll', { count: errors.length })}
            </button>
          )}
        </th>
        <td>
          <button
            type="button"
            className="link"
            aria-label={`${t('omitAll')}: ${column}`}
            onClick={() => onOmit(errors.map((problem) => problem.row))}
          >
            {t('omitAll')}
          </button>
        </td>
      </tr>
      {rows.map((problem) => (
        <ErrorRow
          key={`${problem.row}-${problem.code}`}
          problem={problem}
          fix={pending.find((one) => one.row === problem.row && one.column === problem.column)}
          onFix={onFix}
          onOmit={onOmit}
        />
      ))}
    </tbody>
  );
}

interface ErrorRowProps extends Pick<TrialErrorsProps, 'onFix' | 'onOmit'> {
  problem: TrialProblem;
  fix: Fix | undefined;
}

function ErrorRow({ problem, fix, onFix, onOmit }: ErrorRowProps) {
  const t = useTexts('importing');
  const problemText = useProblemText();
  const { row, column, code, value, who } = problem;
  return (
    <tr>
      <th scope="row" className="tabular">
        {row}
      </th>
      <td>{who ?? '–'}</td>
      <td className={classes.wrongValue}>{value ?? '–'}</td>
      <td>{problemText(code)}</td>
      <td>
        <TextInput
          size="sm"
          aria-label={t('mendLabel', { column, row: String(row) })}
          value={fix?.value ?? ''}
          onChange={(event) => onFix({ row, column, value: event.currentTarget.value })}
        />
      </td>
      <td>
        <button
          type="button"
          className="link"
          aria-label={`${t('omit')} ${t('row')} ${row}`}
          onClick={() => onOmit([row])}
        >
          {t('omit')}
        </button>
      </td>
    </tr>
  );
}
