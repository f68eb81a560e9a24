import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { ActionBar } from '../components/ActionBar.tsx';
import { Warning } from '../components/Warning.tsx';
import { useTexts } from '../app/language.tsx';
import { ColumnRows } from './ColumnRows.tsx';
import classes from './importing.module.css';
import type { ImportWork } from './importState.ts';
import { useProblemText } from './useProblemText.ts';

interface ColumnsStepProps {
  work: ImportWork;
  onChange: (work: ImportWork) => void;
  onBack: () => void;
  onTry: () => void;
}

/** What each column becomes: the uncertain on top, the recognised below, the left-out last. */
export function ColumnsStep({ work, onChange, onBack, onTry }: ColumnsStepProps) {
  const t = useTexts('importing');
  const problemText = useProblemText();
  const fields = useApiQuery('importing.fields', { kind: work.kind }).data ?? [];
  const { columns, warnings } = work.list;
  const uncertain = columns.filter((column) => column.certainty === 'uncertain');
  const unknown = columns.filter((column) => column.field === null && column.certainty !== 'uncertain');
  const sure = columns.filter((column) => !uncertain.includes(column) && !unknown.includes(column));
  const rows = (list: typeof columns, tone: 'amber' | 'plain') => (
    <ColumnRows
      columns={list}
      fields={fields.map(({ field }) => field)}
      mapping={work.mapping}
      tone={tone}
      onChoose={(header, field) => onChange({ ...work, mapping: { ...work.mapping, [header]: field } })}
    />
  );
  const codes = [...new Set(warnings.map((warning) => warning.code))];
  return (
    <>
      {codes.length > 0 && (
        <Warning tone="neutral" title={t('problems')}>
          <ul className={classes.remarks}>
            {codes.map((code) => (
              <li key={code}>{problemText(code)}</li>
            ))}
          </ul>
        </Warning>
      )}
      <table className={classes.columns}>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('example')}</th>
            <th scope="col">{t('becomes')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('recognised')}</span>
            </th>
          </tr>
        </thead>
        {uncertain.length > 0 && (
          <Group title={t('lookAt', { count: uncertain.length })}>{rows(uncertain, 'amber')}</Group>
        )}
        {sure.length > 0 && <Group title={t('recognised')}>{rows(sure, 'plain')}</Group>}
        {unknown.length > 0 && <Group title={t('left')}>{rows(unknown, 'plain')}</Group>}
      </table>
      <ActionBar
        note={
          <>
            <IconCheck size={17} stroke={2} aria-hidden /> {t('remember')}
          </>
        }
      >
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
        <Button onClick={onTry}>{t('tryIt')}</Button>
      </ActionBar>
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <tbody>
      <tr className={classes.groupRow}>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
