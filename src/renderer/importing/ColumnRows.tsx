import { Select } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import { importRules } from '../../domain/importing/importKind.ts';
import classes from './importing.module.css';
import type { OpenedList } from './importState.ts';

type Column = OpenedList['columns'][number];

/** Many columns may be this. */
const repeating: ReadonlySet<string> = new Set(
  importRules('training').fields.flatMap(({ field, repeats }) => (repeats ? [field] : [])),
);

interface ColumnRowsProps {
  columns: readonly Column[];
  fields: readonly string[];
  mapping: Readonly<Record<string, string>>;
  tone: 'amber' | 'plain';
  onChoose: (header: string, field: string) => void;
}

/** Columns with what stands in them and what they become. */
export function ColumnRows({ columns, fields, mapping, tone, onChoose }: ColumnRowsProps) {
  const t = useTexts('importing');
  const fieldName = (field: string) => (t as (key: string) => string)(`field.${field}`);
  const taken = new Set(Object.values(mapping));
  const choices = (header: string) => [
    { value: '', label: t('leaveOut') },
    ...fields
      .filter((field) => !taken.has(field) || repeating.has(field) || mapping[header] === field)
      .map((field) => ({ value: field, label: fieldName(field) })),
  ];
  return columns.map((column) => (
    <tr key={column.header} data-tone={tone}>
      <th scope="row">{column.header}</th>
      <td className={classes.examples}>
        {column.examples.slice(0, 2).map((example) => (
          <div key={example}>{example}</div>
        ))}
      </td>
      <td>
        <Select
          aria-label={`${column.header}: ${t('becomes')}`}
          data={choices(column.header)}
          value={mapping[column.header] ?? ''}
          onChange={(field) => onChoose(column.header, field ?? '')}
          allowDeselect={false}
          searchable
        />
      </td>
      <td>
        <Certainty column={column} chosen={mapping[column.header] ?? ''} />
      </td>
    </tr>
  ));
}

function Certainty({ column, chosen }: { column: Column; chosen: string }) {
  const t = useTexts('importing');
  if (chosen !== (column.field ?? '')) return <Done text={t('chosen')} />;
  if (column.certainty === 'sure') return <Done text={t('sure')} />;
  if (column.certainty === 'remembered') return <Done text={t('remembered')} />;
  if (column.certainty === 'uncertain') {
    return (
      <span className={classes.amber}>
        <IconAlertTriangleFilled size={16} aria-hidden />
        {t(column.reason === 'FIELD_TAKEN' ? 'taken' : 'unsure')}
      </span>
    );
  }
  return <span className="second">{t('noMatch')}</span>;
}

const Done = ({ text }: { text: string }) => (
  <span className={classes.done}>
    <IconCheck size={16} stroke={2} aria-hidden />
    {text}
  </span>
);
